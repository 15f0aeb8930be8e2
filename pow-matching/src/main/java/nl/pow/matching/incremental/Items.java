package nl.pow.matching.incremental;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Objects;
import java.util.stream.Stream;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.matching.criterion.Experience;
import nl.pow.matching.criterion.Schooling;

/** The value of an attribute, taken apart. */
final class Items {
  private Items() {}

  static Stream<Item> of(Object value) {
    if (value instanceof Collection<?> all) {
      return all.stream().flatMap(Items::of);
    }
    if (value instanceof Exclusions out) {
      return Stream.of(out.occupations(), out.sectors(), out.employers(), out.conditions())
          .flatMap(Items::of);
    }
    return Stream.of(one(value));
  }

  private static Item one(Object value) {
    if (value instanceof Integer number) {
      return Item.number("", number);
    }
    if (value instanceof LocalDate day) {
      return new Item("", java.util.List.of((int) day.toEpochDay()), day.toString());
    }
    if (value instanceof ThinkingLevel level) {
      return Item.of("", level);
    }
    if (value instanceof WorkPattern times) {
      return Item.of(
          times.officeHours() + "." + times.irregular() + times.days().toString().replace(" ", ""));
    }
    if (value instanceof ContractForm form) {
      return Item.of(form.duration() + "." + form.engagement());
    }
    return brought(value);
  }

  private static Item brought(Object value) {
    if (value instanceof Skill skill) {
      return Item.of(skill.id().toString(), skill.level());
    }
    if (value instanceof LanguageSkill language) {
      return language(language);
    }
    if (value instanceof Schooling schooling) {
      return Item.of(schooling.level() + "." + schooling.status() + "." + schooling.diploma());
    }
    if (value instanceof Experience work) {
      return Item.of(
          Objects.toString(work.occupation(), "")
              + "."
              + Objects.toString(work.period().from(), "")
              + "/"
              + Objects.toString(work.period().to(), ""));
    }
    return asked(value);
  }

  private static Item asked(Object value) {
    if (value instanceof SkillRequirement skill) {
      return Item.of(skill.skill().toString(), skill.level()).needed(skill.need());
    }
    if (value instanceof LanguageRequirement language) {
      return language(language.least()).needed(language.need());
    }
    if (value instanceof LicenceRequirement licence) {
      return Item.of(licence.licence().toString()).needed(licence.need());
    }
    if (value instanceof EducationRequirement course) {
      return Item.of(course.level() + "." + course.diploma()).needed(course.need());
    }
    if (value instanceof ExperienceRequirement work) {
      return Item.number(Objects.toString(work.occupation(), ""), work.years()).needed(work.need());
    }
    return Item.of(value.toString());
  }

  private static Item language(LanguageSkill skill) {
    return Item.of(
        skill.language().toString(),
        skill.speaking(),
        skill.writing(),
        skill.reading(),
        skill.listening());
  }
}
