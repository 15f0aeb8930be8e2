package nl.pow.core.outcome;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;

/**
 * A signal that a placement ends soon and is not extended, or that nobody told how it ended.
 *
 * @param placement the placement
 * @param endsOn the last day as it is agreed
 * @param daysLeft the number of days up to the last one; below 0 when that day is over
 */
public record Ending(Placement placement, LocalDate endsOn, long daysLeft) {
  private static final Set<PlacementState> GOING =
      EnumSet.of(PlacementState.AGREED, PlacementState.RUNNING);
  private static final Comparator<Ending> ORDER =
      Comparator.comparing(Ending::endsOn).thenComparing(ending -> ending.placement.id());

  /**
   * The placements of which the last day is near.
   *
   * @param placements placements, each once
   * @param today the day on which it is asked; what was agreed after it does not count
   * @param days how far ahead to look, 0 or more
   * @return those whose last day lies from today to so many days after it, each once, the first
   *     last day first, then by id
   * @throws InvalidValueException when the number of days is below 0
   */
  public static List<Ending> within(Collection<Placement> placements, LocalDate today, int days) {
    if (days < 0) {
      throw new InvalidValueException(
          "ending-days", "A number of days to look ahead is 0 or more.");
    }
    return signals(placements, today)
        .filter(ending -> ending.daysLeft >= 0 && ending.daysLeft <= days)
        .toList();
  }

  /**
   * The placements whose last day is over while their history does not tell that they ended.
   *
   * @param placements placements, each once
   * @param today the day on which it is asked
   * @return each once, in the same order
   */
  public static List<Ending> untold(Collection<Placement> placements, LocalDate today) {
    return signals(placements, today).filter(ending -> ending.daysLeft < 0).toList();
  }

  private static Stream<Ending> signals(Collection<Placement> placements, LocalDate today) {
    return placements.stream().flatMap(one -> of(one, today).stream()).sorted(ORDER);
  }

  private static Optional<Ending> of(Placement one, LocalDate today) {
    return one.stateOn(today)
        .filter(GOING::contains)
        .flatMap(going -> one.endAgreedOn(today))
        .map(end -> new Ending(one, end, ChronoUnit.DAYS.between(today, end)));
  }
}
