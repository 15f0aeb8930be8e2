package nl.pow.matching.builtin;

import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;

/** Whether there is a number of hours a week that suits both. */
public final class Hours extends BuiltIn {
  private static final int LOST_PER_HOUR = 125;

  /** Makes the criterion; it has no state. */
  public Hours() {
    super("hours", CandidateAttribute.HOURS, VacancyAttribute.HOURS);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    Optional<HoursPerWeek> asked = vacancy.get(VacancyAttribute.HOURS);
    Optional<HoursPerWeek> found = candidate.get(CandidateAttribute.HOURS);
    int gap = asked.isPresent() && found.isPresent() ? gap(asked.get(), found.get()) : -1;
    trail.add(() -> evidence(asked, found, gap));
    if (gap < 0) {
      return Grade.unknown();
    }
    return gap == 0
        ? Grade.met()
        : Grade.of(Verdict.NOT_MET, Math.max(0, Grade.FULL - LOST_PER_HOUR * gap));
  }

  /** The hours between the two ranges, 0 when they share a number. */
  private static int gap(HoursPerWeek a, HoursPerWeek b) {
    return Math.max(0, Math.max(a.minimum(), b.minimum()) - Math.min(a.maximum(), b.maximum()));
  }

  private static Evidence evidence(
      Optional<HoursPerWeek> asked, Optional<HoursPerWeek> found, int gap) {
    return new Evidence(
        "hours",
        code("hours", asked.orElse(null)),
        code("hours", found.orElse(null)),
        gap < 0 ? "not-known" : gap == 0 ? "within" : "outside");
  }
}
