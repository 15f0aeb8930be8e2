package nl.pow.matching.builtin;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import org.jspecify.annotations.Nullable;

/** Whether somebody is there when the work starts, and while it lasts. */
public final class Availability extends BuiltIn {
  private static final int LOST_PER_DAY = 10;
  private static final int MOST_DAYS_LATE = 90;
  private static final int LEAVES_EARLY = 500;

  /** Makes the criterion; it has no state. */
  public Availability() {
    super("availability", CandidateAttribute.AVAILABILITY, VacancyAttribute.PERIOD);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    Optional<Period> found = candidate.get(CandidateAttribute.AVAILABILITY);
    if (found.isEmpty()) {
      trail.add(note("start", "not-known"));
      return Grade.unknown();
    }
    LocalDate asOf = context.asOf();
    Period work = vacancy.get(VacancyAttribute.PERIOD).orElse(Period.open());
    LocalDate start = latest(work.from(), asOf);
    LocalDate from = latest(found.get().from(), asOf);
    LocalDate leaves = found.get().to();
    LocalDate end = work.to();
    boolean never =
        (leaves != null && leaves.isBefore(start))
            || (end != null && latest(from, start).isAfter(end));
    boolean leavesEarly = leaves != null && end != null && leaves.isBefore(end);
    int late = (int) Math.max(0, ChronoUnit.DAYS.between(start, from));
    String relation =
        never ? "never" : late > 0 ? "late" : leavesEarly ? "leaves-early" : "on-time";
    trail.add(() -> new Evidence("start", code("day", start), code("day", from), relation));
    return never ? Grade.of(Verdict.NOT_MET, 0) : grade(late, leavesEarly);
  }

  private static Grade grade(int late, boolean leavesEarly) {
    int onTime = Math.max(0, Grade.FULL - LOST_PER_DAY * Math.min(late, Grade.FULL));
    int value = leavesEarly ? Math.min(onTime, LEAVES_EARLY) : onTime;
    if (late > MOST_DAYS_LATE) {
      return Grade.of(Verdict.NOT_MET, value);
    }
    return Grade.of(value < Grade.FULL ? Verdict.PARTLY_MET : Verdict.MET, value);
  }

  private static LocalDate latest(@Nullable LocalDate day, LocalDate least) {
    return day == null || day.isBefore(least) ? least : day;
  }
}
