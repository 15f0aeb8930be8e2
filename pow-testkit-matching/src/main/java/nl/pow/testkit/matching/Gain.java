package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import org.jspecify.annotations.Nullable;

/**
 * Gives a candidate more of what a vacancy asks, where something of the kind is known already: what
 * was not known before is no gain.
 *
 * @param name of what
 * @param giving the qualifications with more
 */
record Gain(String name, BiFunction<Qualifications, Requirements, Qualifications> giving) {
  static final List<Gain> ALL =
      List.of(
          new Gain("skills", Gain::skills),
          new Gain("higher skills", Gain::higher),
          new Gain("licences", Gain::licences),
          new Gain("thinking level", Gain::thinking));

  Candidate of(Candidate candidate, Vacancy vacancy) {
    return candidate.withQualifications(
        giving.apply(candidate.qualifications(), vacancy.requirements()));
  }

  /** Skills that are only expected decide nothing, so that a fact may lower what they count for. */
  private static boolean stated(Qualifications has) {
    return has.skills().stream().anyMatch(skill -> skill.origin() != SkillOrigin.INFERRED);
  }

  private static Qualifications skills(Qualifications has, Requirements asked) {
    List<Skill> more = new ArrayList<>(has.skills());
    for (SkillRequirement one : asked.skills()) {
      more.add(new Skill(one.skill(), one.level(), SkillOrigin.ASSESSED));
    }
    return stated(has) ? has.withSkills(more) : has;
  }

  private static Qualifications higher(Qualifications has, Requirements asked) {
    List<Skill> higher = new ArrayList<>();
    for (Skill one : has.skills()) {
      higher.add(new Skill(one.id(), higher(one.level()), one.origin()));
    }
    return has.withSkills(higher);
  }

  /** A level that is not known stays so: somebody may turn out to have less than was supposed. */
  private static SkillLevel higher(SkillLevel level) {
    return switch (level) {
      case UNKNOWN -> SkillLevel.UNKNOWN;
      case BASIC -> SkillLevel.INDEPENDENT;
      case INDEPENDENT -> SkillLevel.ADVANCED;
      case ADVANCED, EXPERT -> SkillLevel.EXPERT;
    };
  }

  private static Qualifications licences(Qualifications has, Requirements asked) {
    SortedSet<DrivingLicence> more = new TreeSet<>(has.licences());
    asked.licences().forEach(one -> more.add(one.licence()));
    return has.licences().isEmpty() ? has : has.withLicences(more);
  }

  private static Qualifications thinking(Qualifications has, Requirements asked) {
    @Nullable ThinkingLevel level = has.thinkingLevel();
    return level == null || level == ThinkingLevel.NOT_APPLICABLE
        ? has
        : has.withThinkingLevel(ThinkingLevel.WO);
  }
}
