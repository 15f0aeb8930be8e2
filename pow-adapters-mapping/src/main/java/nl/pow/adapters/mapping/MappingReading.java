package nl.pow.adapters.mapping;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.Problem;

/**
 * What a file turned out to hold. Nothing was stored: this is the dry run, and what it holds is
 * what would go in.
 *
 * @param <E> candidates or vacancies
 * @param items what the good rows became, in the order of the file
 * @param rejected the other rows, in the order of the file
 * @param problems everything that was found, by file and line: also warnings on rows that were
 *     taken, and what is wrong with the file as a whole
 * @param header the names of the columns
 * @param complete whether the file was read to its end; when not, what came after is unknown and
 *     the last problem tells why
 */
public record MappingReading<E>(
    List<E> items,
    List<RejectedRow> rejected,
    List<Problem> problems,
    List<String> header,
    boolean complete) {
  /** The columns that a file of rejected rows has before those of the file. */
  static final List<String> REASONS = List.of("#line", "#column", "#rule", "#message");

  /**
   * How often a rule was broken in a column.
   *
   * @param column the name of the column, empty for a row or file as a whole
   * @param rule the code of the problem
   * @param count how often
   * @param first the first of them
   */
  public record Tally(String column, String rule, int count, Problem first) {}

  /** Copies the lists. */
  public MappingReading {
    items = List.copyOf(items);
    rejected = List.copyOf(rejected);
    problems = List.copyOf(problems);
    header = List.copyOf(header);
  }

  /**
   * What was found, most frequent first.
   *
   * @return one for each column and rule
   */
  public List<Tally> tally() {
    Map<List<String>, List<Problem>> groups =
        problems.stream()
            .collect(
                Collectors.groupingBy(
                    p -> List.of(p.path(), p.code()),
                    () -> new TreeMap<>(Comparator.comparing((List<String> key) -> key.toString())),
                    Collectors.toList()));
    return groups.values().stream()
        .map(g -> new Tally(g.get(0).path(), g.get(0).code(), g.size(), g.get(0)))
        .sorted(Comparator.comparingInt(Tally::count).reversed())
        .toList();
  }

  /**
   * Writes the rejected rows, to be mended and read again.
   *
   * <p>In UTF-8 with a semicolon between cells: line, columns, rules and messages, then the cells
   * as they were. Columns whose names begin with {@code #} are passed over when it is read again.
   * The file holds data of people; it is for the one who mends it.
   *
   * @param file the file, which must not be there yet
   * @throws IOException when it cannot be written
   */
  public void writeRejected(Path file) throws IOException {
    try (CsvWriter csv =
        CsvWriter.builder()
            .fieldSeparator(';')
            .build(
                Files.newBufferedWriter(
                    file, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW))) {
      csv.writeRecord(Stream.concat(REASONS.stream(), header.stream()).toList());
      for (RejectedRow row : rejected) {
        List<String> cells = new ArrayList<>();
        cells.add(String.valueOf(row.line()));
        cells.add(joined(row, Problem::path));
        cells.add(joined(row, Problem::code));
        cells.add(joined(row, Problem::message));
        cells.addAll(row.cells());
        csv.writeRecord(cells);
      }
    }
  }

  private static String joined(RejectedRow row, Function<Problem, String> part) {
    return row.problems().stream().map(part).distinct().collect(Collectors.joining(" | "));
  }
}
