package nl.pow.core.report;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import nl.pow.core.Entity;
import nl.pow.core.Period;
import nl.pow.core.Quarter;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.Indicator;
import nl.pow.core.region.RegionCode;

/**
 * What a region did in a quarter and what came of it ({@code voortgangsrapportage}).
 *
 * <p>It says how things were at the end of the quarter, as that was known on a day: made again
 * later for the same day, it has the same states, changes, targets, figures and notes. Titles, next
 * steps and money are those of the data that it is made of, for these have no history. It holds no
 * data about persons, but the ids of those who signed notes. Its JSON form is that of {@link
 * nl.pow.core.json.Json}; its tables are those of {@link nl.pow.core.shape.Shape}, one for each
 * part. Immutable.
 *
 * @param id the region, the quarter and the day, as one text
 * @param region the region
 * @param quarter the quarter
 * @param knownOn the day on which all of it was known
 * @param actions the actions that were open in the quarter, by id
 * @param changes what changed in the quarter and why, in order of the days, then by id
 * @param budget the money of each partner for each of these actions
 * @param indicators the indicators of the region, by id
 * @param results what was reached, in order of its codes
 */
public record ProgressReport(
    ReportId id,
    RegionCode region,
    Quarter quarter,
    LocalDate knownOn,
    List<ActionProgress> actions,
    List<ActionChange> changes,
    List<BudgetLine> budget,
    List<IndicatorProgress> indicators,
    List<Result> results)
    implements Entity<ReportId> {
  /** Copies the lists. */
  public ProgressReport {
    Period.check(knownOn);
    actions = List.copyOf(actions);
    changes = List.copyOf(changes);
    budget = List.copyOf(budget);
    indicators = List.copyOf(indicators);
    results = List.copyOf(results);
  }

  /**
   * Makes a report.
   *
   * @param region the region
   * @param quarter the quarter
   * @param knownOn the day on which it was known
   * @param actions actions of any region, each once
   * @param indicators indicators of any region, each once
   * @param results what the region reached in the quarter; whoever counted saw to it that nothing
   *     counts twice
   * @return the report
   */
  public static ProgressReport of(
      RegionCode region,
      Quarter quarter,
      LocalDate knownOn,
      Collection<Action> actions,
      Collection<Indicator> indicators,
      Collection<Result> results) {
    LocalDate end = Objects.requireNonNull(quarter.days().to());
    LocalDate day = knownOn.isBefore(end) ? knownOn : end;
    List<Action> mine =
        actions.stream()
            .filter(one -> region.equals(one.region()) && isIn(one, quarter.days(), day))
            .sorted(Comparator.comparing(Action::id))
            .toList();
    return new ProgressReport(
        new ReportId(region + "-" + quarter + "-" + knownOn),
        region,
        quarter,
        knownOn,
        mine.stream().map(one -> ActionProgress.of(one, day)).toList(),
        changes(mine, quarter.days(), day),
        mine.stream().flatMap(one -> budget(one).stream()).toList(),
        indicators.stream()
            .filter(one -> region.equals(one.region()))
            .sorted(Comparator.comparing(Indicator::id))
            .map(one -> IndicatorProgress.of(one, day, knownOn))
            .toList(),
        results.stream().sorted(Comparator.comparing(Result::what)).toList());
  }

  /** Whether it had begun by the day, and had not ended before the quarter. */
  private static boolean isIn(Action one, Period quarter, LocalDate day) {
    LocalDate dayBefore = Objects.requireNonNull(quarter.from()).minusDays(1);
    return one.stateOn(day).isPresent() && one.isOpenOn(dayBefore);
  }

  private static List<ActionChange> changes(List<Action> actions, Period quarter, LocalDate day) {
    return actions.stream()
        .flatMap(
            one ->
                one.history().stream()
                    .filter(step -> quarter.contains(step.since()) && !step.since().isAfter(day))
                    .map(step -> ActionChange.of(one, step)))
        .sorted(Comparator.comparing(ActionChange::since).thenComparing(ActionChange::action))
        .toList();
  }

  private static List<BudgetLine> budget(Action one) {
    return one.budget().stream()
        .map(
            grant ->
                new BudgetLine(one.id(), grant.partner(), grant.grantedEuros(), grant.spentEuros()))
        .toList();
  }

  /**
   * What all partners granted.
   *
   * @return whole euros
   */
  public long grantedEuros() {
    return budget.stream().mapToLong(BudgetLine::grantedEuros).sum();
  }

  /**
   * What is spent of it.
   *
   * @return whole euros, never more than {@link #grantedEuros()}
   */
  public long spentEuros() {
    return budget.stream().mapToLong(BudgetLine::spentEuros).sum();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "ProgressReport[" + id + "]";
  }
}
