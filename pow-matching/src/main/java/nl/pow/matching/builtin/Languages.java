package nl.pow.matching.builtin;

import java.util.List;
import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;

/** The languages that are asked, side by side: speaking, writing, reading, listening. */
public final class Languages extends BuiltIn {
  /** Makes the criterion; it has no state. */
  public Languages() {
    super("languages", CandidateAttribute.LANGUAGES, VacancyAttribute.LANGUAGES);
  }

  private enum Side {
    SPEAKING,
    WRITING,
    READING,
    LISTENING;

    LanguageLevel of(LanguageSkill skill) {
      return switch (this) {
        case SPEAKING -> skill.speaking();
        case WRITING -> skill.writing();
        case READING -> skill.reading();
        case LISTENING -> skill.listening();
      };
    }
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    List<LanguageRequirement> asked = vacancy.get(VacancyAttribute.LANGUAGES).orElse(List.of());
    if (asked.isEmpty()) {
      trail.add(note("languages", "nothing-asked"));
      return Grade.met();
    }
    Optional<List<LanguageSkill>> found = candidate.get(CandidateAttribute.LANGUAGES);
    if (found.isEmpty()) {
      trail.add(note("languages", "not-known"));
      return Grade.unknown();
    }
    Weighing weighing = new Weighing(Grade.FULL);
    for (LanguageRequirement requirement : asked) {
      weigh(requirement, mastered(requirement, found.get()), weighing, trail);
    }
    return weighing.grade();
  }

  /** What is known of the language; a complete list without it tells that there is none. */
  private static Optional<LanguageSkill> mastered(
      LanguageRequirement asked, List<LanguageSkill> found) {
    for (LanguageSkill skill : found) {
      if (skill.language().equals(asked.least().language())) {
        return Optional.of(skill);
      }
    }
    return Optional.empty();
  }

  private static void weigh(
      LanguageRequirement asked, Optional<LanguageSkill> found, Weighing weighing, Trail trail) {
    boolean sideAsked = false;
    for (Side side : Side.values()) {
      LanguageLevel least = side.of(asked.least());
      if (rank(least) > 0) {
        sideAsked = true;
        LanguageLevel level = found.map(side::of).orElse(LanguageLevel.NONE);
        weigh(asked, level, rank(least), weighing);
        trail.add(() -> evidence(asked, side, least, level));
      }
    }
    if (!sideAsked) {
      weighing.add(asked.need(), found.isPresent() ? Grade.FULL : 0, Grade.FULL);
      trail.add(() -> evidence(asked, found.isPresent()));
    }
  }

  private static void weigh(
      LanguageRequirement asked, LanguageLevel level, int least, Weighing weighing) {
    if (level.isStated()) {
      int credit = Math.min(Grade.FULL, Grade.FULL * rank(level) / least);
      weighing.add(asked.need(), credit, Grade.FULL);
    } else {
      weighing.addUnknown(asked.need());
    }
  }

  private static int rank(LanguageLevel level) {
    return switch (level) {
      case UNKNOWN, NOT_APPLICABLE, NONE -> 0;
      case REASONABLE -> 1;
      case GOOD -> 2;
      case EXCELLENT -> 3;
    };
  }

  private static Evidence evidence(
      LanguageRequirement asked, Side side, LanguageLevel least, LanguageLevel level) {
    String language = asked.least().language() + "." + side + ".";
    String relation =
        !level.isStated() ? "not-known" : rank(level) >= rank(least) ? "enough" : "lower-level";
    return new Evidence(
        Needs.subject(asked.need()),
        code("language", language + least),
        code("language", language + level),
        relation);
  }

  private static Evidence evidence(LanguageRequirement asked, boolean there) {
    return new Evidence(
        Needs.subject(asked.need()),
        code("language", asked.least().language()),
        there ? code("language", asked.least().language()) : null,
        there ? "same" : "missing");
  }
}
