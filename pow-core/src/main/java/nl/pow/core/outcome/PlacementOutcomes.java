package nl.pow.core.outcome;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.pow.core.Indication;

/** The outcomes that follow from placements. */
public final class PlacementOutcomes {
  private PlacementOutcomes() {}

  /**
   * The outcomes that follow from one placement.
   *
   * @param placement the placement
   * @param today the day up to which they count
   * @return placed and, for another sector, switched on the real first day of work, and retained on
   *     each day on which it held for so many months; in order of their days. Their ids are that of
   *     the placement with a dot and a word: the same outcome always has the same id
   * @throws nl.pow.core.InvalidValueException when the id of the placement leaves no room for that
   */
  public static List<Outcome> of(Placement placement, LocalDate today) {
    List<Outcome> found = new ArrayList<>();
    placement
        .begunOn()
        .filter(day -> !day.isAfter(today))
        .ifPresent(
            day -> {
              found.add(one(placement, OutcomeType.PLACED, day, "placed"));
              if (placement.sectors().isSwitch()) {
                found.add(one(placement, OutcomeType.SECTOR_SWITCHED, day, "switched"));
              }
            });
    retained(found, placement, OutcomeType.RETAINED_3, 3, today);
    retained(found, placement, OutcomeType.RETAINED_6, 6, today);
    retained(found, placement, OutcomeType.RETAINED_12, 12, today);
    return List.copyOf(found);
  }

  private static void retained(
      List<Outcome> found, Placement placement, OutcomeType type, int months, LocalDate today) {
    if (Retention.of(placement, months, today) == Indication.YES) {
      Retention.dueOn(placement, months)
          .ifPresent(day -> found.add(one(placement, type, day, "retained-" + months)));
    }
  }

  private static Outcome one(Placement placement, OutcomeType type, LocalDate on, String word) {
    return new Outcome(
        new OutcomeId(placement.id() + "." + word),
        type,
        1,
        placement.candidate(),
        placement.id(),
        placement.region(),
        on,
        Collections.emptySortedSet(),
        null,
        null);
  }
}
