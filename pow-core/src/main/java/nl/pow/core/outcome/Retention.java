package nl.pow.core.outcome;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Optional;
import nl.pow.core.Indication;
import nl.pow.core.InvalidValueException;

/**
 * How many of the people who began so many months ago are still at work there.
 *
 * <p>Months count from the real first day of work, in years as they are: so many months after the
 * 31st is the last day of a shorter month, and a year after 29 February is 28 February.
 *
 * @param months the number of months, 1 or more
 * @param due the placements that began so many months ago or longer
 * @param kept those of them that still went on on the day so many months after the first
 */
public record Retention(int months, int due, int kept) {
  /**
   * Counts.
   *
   * @param placements placements, each once
   * @param months the number of months, 1 to 1200
   * @param today the day on which it is asked
   * @return the counts
   * @throws InvalidValueException when the number of months is out of range
   */
  public static Retention over(Collection<Placement> placements, int months, LocalDate today) {
    int kept = 0;
    int lost = 0;
    for (Placement placement : placements) {
      switch (of(placement, months, today)) {
        case YES -> kept++;
        case NO -> lost++;
        case UNKNOWN -> {}
      }
    }
    return new Retention(months, kept + lost, kept);
  }

  /**
   * Tells whether one placement held for so many months.
   *
   * @param placement the placement
   * @param months the number of months, 1 to 1200
   * @param today the day on which it is asked
   * @return {@link Indication#YES} when it went on on the day so many months after the first, also
   *     when that was the last one; {@link Indication#UNKNOWN} before that day, and when the work
   *     did not begin
   * @throws InvalidValueException when the number of months is out of range
   */
  public static Indication of(Placement placement, int months, LocalDate today) {
    Optional<LocalDate> day = dueOn(placement, months).filter(due -> !due.isAfter(today));
    if (day.isEmpty()) {
      return Indication.UNKNOWN;
    }
    boolean over = placement.endedOn().filter(last -> last.isBefore(day.get())).isPresent();
    return over ? Indication.NO : Indication.YES;
  }

  /**
   * The day on which one placement has held for so many months.
   *
   * @param placement the placement
   * @param months the number of months, 1 to 1200
   * @return the day, or nothing when the work did not begin
   * @throws InvalidValueException when the number of months is out of range
   */
  public static Optional<LocalDate> dueOn(Placement placement, int months) {
    if (months < 1 || months > 1200) {
      throw new InvalidValueException(
          "retention-months", "A number of months at work lies from 1 to 1200.");
    }
    return placement.begunOn().map(first -> first.plusMonths(months));
  }
}
