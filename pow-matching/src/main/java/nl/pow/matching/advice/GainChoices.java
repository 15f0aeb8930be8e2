package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import org.jspecify.annotations.Nullable;

/** What a candidate could gain of what a vacancy asks: skills, languages, licences. */
final class GainChoices {
  private GainChoices() {}

  static List<Choice> of(Candidate candidate, Vacancy vacancy) {
    Requirements asked = vacancy.requirements();
    Map<SkillId, List<Change>> skills = new LinkedHashMap<>();
    for (SkillRequirement requirement : asked.skills()) {
      add(candidate, requirement, skills);
    }
    Map<LanguageCode, List<Change>> languages = new LinkedHashMap<>();
    for (LanguageRequirement requirement : asked.languages()) {
      LanguageCode language = requirement.least().language();
      languages.computeIfAbsent(language, l -> language(candidate, l, asked.languages()));
    }
    List<Choice> choices = new ArrayList<>();
    skills.values().forEach(alternatives -> add(alternatives, choices));
    languages.values().forEach(alternatives -> add(alternatives, choices));
    asked.licences().stream()
        .map(LicenceRequirement::licence)
        .distinct()
        .filter(licence -> !candidate.qualifications().licences().contains(licence))
        .forEach(licence -> choices.add(new Choice(List.of(new LicenceGained(licence)))));
    return choices;
  }

  private static void add(List<Change> alternatives, List<Choice> choices) {
    if (!alternatives.isEmpty()) {
      choices.add(new Choice(alternatives));
    }
  }

  /** Each level above what is there, up to the one asked. */
  private static void add(
      Candidate candidate, SkillRequirement asked, Map<SkillId, List<Change>> skills) {
    List<Change> alternatives = skills.computeIfAbsent(asked.skill(), id -> new ArrayList<>());
    for (SkillLevel level : SkillLevel.values()) {
      boolean within =
          asked.level() == SkillLevel.UNKNOWN
              ? level == SkillLevel.UNKNOWN
              : level != SkillLevel.UNKNOWN && Ladder.steps(level) <= Ladder.steps(asked.level());
      SkillGained gain = within ? skill(candidate, asked.skill(), level) : null;
      if (gain != null && !alternatives.contains(gain)) {
        alternatives.add(gain);
      }
    }
  }

  /** The skill at a level, or null when it is there as well as that. */
  static @Nullable SkillGained skill(Candidate candidate, SkillId id, SkillLevel level) {
    Skill held = null;
    for (Skill skill : candidate.qualifications().skills()) {
      if (skill.id().equals(id) && skill.origin() != SkillOrigin.INFERRED) {
        if (Ladder.steps(skill.level()) >= Ladder.steps(level)) {
          return null;
        }
        held = held == null || isHigher(skill, held) ? skill : held;
      }
    }
    return new SkillGained(held, new Skill(id, level, SkillOrigin.STATED));
  }

  private static boolean isHigher(Skill skill, Skill other) {
    return Ladder.steps(skill.level()) > Ladder.steps(other.level());
  }

  /** As well as the vacancy cannot do without, and as well as it wishes. */
  private static List<Change> language(
      Candidate candidate, LanguageCode language, List<LanguageRequirement> asked) {
    LanguageSkill held = held(candidate, language);
    List<Change> alternatives = new ArrayList<>();
    for (boolean all : new boolean[] {false, true}) {
      LanguageSkill needed = null;
      for (LanguageRequirement requirement : asked) {
        if (requirement.least().language().equals(language)
            && (all || requirement.need() == Need.MUST)) {
          needed = Languages.higher(needed, requirement.least());
        }
      }
      LanguageGained gain = needed == null ? null : language(candidate, needed);
      if (gain != null && !alternatives.contains(gain)) {
        alternatives.add(gain);
      }
    }
    return alternatives.stream().filter(c -> !Objects.equals(held, after(c))).toList();
  }

  private static LanguageSkill after(Change change) {
    return ((LanguageGained) change).after();
  }

  /** The language at least that well, or null when it is. */
  static @Nullable LanguageGained language(Candidate candidate, LanguageSkill least) {
    LanguageSkill held = held(candidate, least.language());
    LanguageSkill after = held == null ? least : Languages.higher(held, least);
    return after.equals(held) ? null : new LanguageGained(held, after);
  }

  private static @Nullable LanguageSkill held(Candidate candidate, LanguageCode language) {
    for (LanguageSkill skill : candidate.qualifications().languages()) {
      if (skill.language().equals(language)) {
        return skill;
      }
    }
    return null;
  }
}
