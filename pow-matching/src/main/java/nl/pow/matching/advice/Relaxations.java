package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Function;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.vacancy.EducationRequirement;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import org.jspecify.annotations.Nullable;

/** Each requirement that a candidate may not meet, asked less: in level, in need, or not at all. */
final class Relaxations {
  private final List<Choice> choices = new ArrayList<>();

  private Relaxations() {}

  static List<Choice> of(Pair pair) {
    Relaxations all = new Relaxations();
    Candidate candidate = pair.candidate();
    Requirements asked = pair.vacancy().requirements();
    for (SkillRequirement requirement : asked.skills()) {
      if (GainChoices.skill(candidate, requirement.skill(), requirement.level()) != null) {
        all.add(skill(requirement));
      }
    }
    for (LanguageRequirement requirement : asked.languages()) {
      LanguageGained gain = GainChoices.language(candidate, requirement.least());
      if (gain != null) {
        all.add(language(requirement, gain.before()));
      }
    }
    for (LicenceRequirement requirement : asked.licences()) {
      if (!candidate.qualifications().licences().contains(requirement.licence())) {
        all.add(licence(requirement));
      }
    }
    asked.educations().stream()
        .map(EducationRequirement::need)
        .max(Comparator.comparingInt(Ladder::steps))
        .ifPresent(most -> all.add(needs(most, need -> new EducationAsked(most, need))));
    asked.experience().forEach(requirement -> all.add(experience(requirement)));
    return all.choices;
  }

  private void add(List<Change> alternatives) {
    choices.add(new Choice(alternatives));
  }

  private static List<Change> skill(SkillRequirement asked) {
    List<Change> alternatives = new ArrayList<>();
    for (SkillLevel level : SkillLevel.values()) {
      if (Ladder.steps(level) < Ladder.steps(asked.level())) {
        SkillRequirement less = new SkillRequirement(asked.skill(), level, asked.need());
        alternatives.add(0, new SkillAsked(asked, less));
      }
    }
    alternatives.addAll(
        needs(
            asked.need(),
            need ->
                new SkillAsked(
                    asked,
                    need == null
                        ? null
                        : new SkillRequirement(asked.skill(), asked.level(), need))));
    return alternatives;
  }

  private static List<Change> language(LanguageRequirement asked, @Nullable LanguageSkill held) {
    List<Change> alternatives = new ArrayList<>();
    if (held != null) {
      LanguageSkill less = Languages.lower(asked.least(), held);
      alternatives.add(new LanguageAsked(asked, new LanguageRequirement(less, asked.need())));
    }
    alternatives.addAll(
        needs(
            asked.need(),
            need ->
                new LanguageAsked(
                    asked, need == null ? null : new LanguageRequirement(asked.least(), need))));
    return alternatives;
  }

  private static List<Change> licence(LicenceRequirement asked) {
    return needs(
        asked.need(),
        need ->
            new LicenceAsked(
                asked, need == null ? null : new LicenceRequirement(asked.licence(), need)));
  }

  private static List<Change> experience(ExperienceRequirement asked) {
    List<Change> alternatives = new ArrayList<>();
    for (int years = asked.years() - 1; years >= 0; years--) {
      ExperienceRequirement less =
          new ExperienceRequirement(asked.occupation(), years, asked.need());
      alternatives.add(new ExperienceAsked(asked, less));
    }
    alternatives.addAll(
        needs(
            asked.need(),
            need ->
                new ExperienceAsked(
                    asked,
                    need == null
                        ? null
                        : new ExperienceRequirement(asked.occupation(), asked.years(), need))));
    return alternatives;
  }

  /** Every need below the one there is, and then none. */
  private static List<Change> needs(Need need, Function<@Nullable Need, Change> asking) {
    List<Change> alternatives = new ArrayList<>();
    for (Need less : Need.values()) {
      if (Ladder.steps(less) < Ladder.steps(need)) {
        alternatives.add(asking.apply(less));
      }
    }
    alternatives.add(asking.apply(null));
    return alternatives;
  }
}
