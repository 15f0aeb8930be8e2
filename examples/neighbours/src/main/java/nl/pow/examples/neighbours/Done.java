package nl.pow.examples.neighbours;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.csv.CsvReading;
import nl.pow.core.LeastPeople;
import nl.pow.core.Period;
import nl.pow.core.outcome.Placement;
import nl.pow.core.outcome.RealisedMoves;
import nl.pow.core.store.Kind;
import org.jspecify.annotations.Nullable;

/** Reads which moves people really made. */
final class Done {
  private Done() {}

  /** Of a folder of CSV files, over all time of its placements; none without a folder. */
  static RealisedMoves read(@Nullable Path folder, Locale language) {
    if (folder == null) {
      return new RealisedMoves(Period.open(), LeastPeople.USUAL, List.of());
    }
    CsvReading reading = CsvFolder.read(folder, language);
    List<Placement> placements = reading.entities(Kind.PLACEMENT);
    return RealisedMoves.betweenOccupations(
        placements,
        reading.entities(Kind.CANDIDATE),
        reading.entities(Kind.VACANCY),
        time(placements),
        LeastPeople.USUAL);
  }

  private static Period time(List<Placement> placements) {
    List<LocalDate> days =
        placements.stream()
            .flatMap(one -> one.begunOn().stream())
            .sorted(Comparator.naturalOrder())
            .toList();
    return days.isEmpty() ? Period.open() : new Period(days.get(0), days.get(days.size() - 1));
  }
}
