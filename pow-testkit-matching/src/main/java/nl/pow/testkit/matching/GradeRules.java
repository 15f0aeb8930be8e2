package nl.pow.testkit.matching;

import java.util.List;
import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import nl.pow.testkit.LikelyCause;
import nl.pow.testkit.Supposing;
import org.junit.jupiter.api.Test;

/** C13 nothing asked, C14 nothing known, C15 more is never less. */
abstract class GradeRules extends CriterionRules {
  private static final Set<Attribute<?, ?>> REQUIREMENTS =
      Set.of(
          VacancyAttribute.THINKING_LEVEL,
          VacancyAttribute.SKILLS,
          VacancyAttribute.LANGUAGES,
          VacancyAttribute.LICENCES,
          VacancyAttribute.EDUCATIONS,
          VacancyAttribute.EXPERIENCE);

  GradeRules(CriterionContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("An empty list of requirements is divided by, or counts as not met.")
  void optional_C13_nothingAskedIsMet() {
    Supposing.that(
        REQUIREMENTS.stream().anyMatch(this::reads),
        "The criterion reads no requirements.\nMaybe that is right: then there is nothing to ask.");
    Criterion criterion = criterion();
    holdForPairs(
        (candidate, vacancy) -> {
          Vacancy easy = vacancy.withRequirements(Requirements.none());
          Grade grade = Told.of(criterion, candidate, easy).grade();
          return grade.equals(Grade.met()) ? null : "nothing is asked, and it is " + grade;
        });
  }

  @Test
  @LikelyCause("A missing fact is taken for the worst: Grade.unknown() says that it is missing.")
  void required_C14_whatIsNotKnownPutsNobodyOut() {
    Criterion criterion = criterion();
    holdForPairs(
        (candidate, vacancy) -> {
          Candidate blank = Candidate.of(candidate.id(), candidate.region());
          Grade grade = Told.of(criterion, blank, vacancy).grade();
          return grade.verdict() == Verdict.NOT_MET
              ? "nothing is known of the candidate, and it is NOT_MET"
              : null;
        });
  }

  @Test
  @LikelyCause({
    "What is more than asked is taken for a fault.",
    "An average goes down when something is added."
  })
  void required_C15_moreOfWhatIsAskedIsNeverLess() {
    Criterion criterion = criterion();
    holdForPairs(
        (candidate, vacancy) -> {
          Grade before = Told.of(criterion, candidate, vacancy).grade();
          if (before.verdict() == Verdict.UNKNOWN) {
            return null;
          }
          for (Gain gain : Gain.ALL) {
            Grade after = Told.of(criterion, gain.of(candidate, vacancy), vacancy).grade();
            if (lower(before, after)) {
              return "with more of the " + gain.name() + " asked, it is " + after;
            }
          }
          return null;
        });
  }

  private static boolean lower(Grade before, Grade after) {
    List<Verdict> order = List.of(Verdict.NOT_MET, Verdict.PARTLY_MET, Verdict.MET);
    return after.value() < before.value()
        || order.indexOf(after.verdict()) < order.indexOf(before.verdict());
  }
}
