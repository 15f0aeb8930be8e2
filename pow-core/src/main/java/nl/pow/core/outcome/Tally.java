package nl.pow.core.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import nl.pow.core.Period;
import nl.pow.core.plan.ActionId;
import nl.pow.core.region.RegionCode;

/**
 * Outcomes, counted so that nothing counts twice.
 *
 * <p>An outcome that several actions, or several records, tell of one person counts once for each
 * type; an outcome without a person counts by its number, once for its id. Who is placed twice in a
 * year counts once in that year, and once in each of two quarters. Immutable.
 *
 * @param outcomes what is counted, in the order in which it was given
 */
public record Tally(List<Outcome> outcomes) {
  /** Copies the list. */
  public Tally {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * One action in a tally.
   *
   * @param action the action
   * @param contributed the outcomes that it contributed to, each counted once
   * @param counted those of them that no action before it contributed to
   */
  public record Line(ActionId action, int contributed, int counted) {}

  /**
   * Counts.
   *
   * @param outcomes any outcomes
   * @return the tally of all
   */
  public static Tally of(Collection<Outcome> outcomes) {
    return new Tally(List.copyOf(outcomes));
  }

  /**
   * Only one type.
   *
   * @param type what was reached
   * @return a smaller tally
   */
  public Tally of(OutcomeType type) {
    return where(outcome -> outcome.type() == type);
  }

  /**
   * Only one region.
   *
   * @param region the region
   * @return a smaller tally
   */
  public Tally in(RegionCode region) {
    return where(outcome -> region.equals(outcome.region()));
  }

  /**
   * Only one period.
   *
   * @param period the days
   * @return a smaller tally
   */
  public Tally during(Period period) {
    return where(outcome -> period.contains(outcome.on()));
  }

  /**
   * Only what some actions contributed to.
   *
   * @param actions the actions
   * @return a smaller tally
   */
  public Tally by(Collection<ActionId> actions) {
    return where(outcome -> !Collections.disjoint(outcome.actions(), actions));
  }

  private Tally where(Predicate<Outcome> test) {
    return new Tally(outcomes.stream().filter(test).toList());
  }

  /**
   * How much was reached.
   *
   * @return the sum over all types, each person counted once for each type
   */
  public int count() {
    return count(new HashSet<>());
  }

  /** Counts what was not seen before, and takes note of it. */
  private int count(Set<Object> seen) {
    return outcomes.stream().filter(one -> seen.add(key(one))).mapToInt(Outcome::number).sum();
  }

  private static Object key(Outcome one) {
    return one.candidate() == null ? one.id() : new Person(one.type(), one.candidate().value());
  }

  private record Person(OutcomeType type, String candidate) {}

  /**
   * How many different people it is about.
   *
   * @return the number of people that are named
   */
  public int people() {
    return (int)
        outcomes.stream().map(Outcome::candidate).filter(Objects::nonNull).distinct().count();
  }

  /**
   * How much was reached of each type.
   *
   * @return the counts of the types that are there, in the order of the types
   */
  public SortedMap<OutcomeType, Integer> byType() {
    SortedMap<OutcomeType, Integer> counts = new TreeMap<>();
    for (OutcomeType type : OutcomeType.values()) {
      Tally some = of(type);
      if (!some.outcomes.isEmpty()) {
        counts.put(type, some.count());
      }
    }
    return Collections.unmodifiableSortedMap(counts);
  }

  /**
   * What each of some actions contributed to, without counting twice what several share.
   *
   * @param actions the actions, each once, in the order in which they are to be shown
   * @return a line for each; the sum of what is counted is the count of {@link #by} all of them, in
   *     whatever order they stand
   */
  public List<Line> lines(List<ActionId> actions) {
    Set<Object> seen = new HashSet<>();
    List<Line> lines = new ArrayList<>();
    for (ActionId action : actions) {
      Tally mine = by(List.of(action));
      lines.add(new Line(action, mine.count(), mine.count(seen)));
    }
    return List.copyOf(lines);
  }
}
