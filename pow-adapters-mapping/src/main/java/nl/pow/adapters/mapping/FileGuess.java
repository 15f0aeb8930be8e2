package nl.pow.adapters.mapping;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Predicate;

/** Guesses how a file is written. */
final class FileGuess {
  private static final int LOOK = 1 << 20;
  private static final List<String> DATES =
      List.of("d-M-uuuu", "uuuu-MM-dd", "d/M/uuuu", "d.M.uuuu", "uuuuMMdd");

  private FileGuess() {}

  /** By the bytes alone: charset and separator. */
  static FileForm of(Path file) throws IOException {
    byte[] start;
    try (InputStream bytes = Files.newInputStream(file)) {
      start = bytes.readNBytes(LOOK);
    }
    CharBuffer text = CharBuffer.allocate(start.length);
    boolean foreign =
        StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(start), text, false).isError();
    String charset = foreign ? "windows-1252" : "UTF-8";
    String head = new String(start, StandardCharsets.ISO_8859_1).lines().findFirst().orElse("");
    return new FileForm(separator(head), charset, DATES.get(0), ",");
  }

  private static String separator(String head) {
    return FileForm.SEPARATORS
        .chars()
        .boxed()
        .max(Comparator.comparingLong(sign -> head.chars().filter(c -> c == sign).count()))
        .map(Character::toString)
        .orElse(";");
  }

  /** By the cells of the columns that hold days and numbers. */
  static FileForm refined(FileForm rough, List<ColumnMapping> columns, List<Row> rows) {
    List<String> days = cells(columns, rows, ValueForm.DATE);
    String dates =
        DATES.stream()
            .max(
                Comparator.comparingLong((String form) -> count(days, d -> isDay(rough, form, d)))
                    .thenComparing(form -> -DATES.indexOf(form)))
            .orElse(rough.dates());
    List<String> numbers = cells(columns, rows, ValueForm.WHOLE);
    numbers.addAll(cells(columns, rows, ValueForm.HOURS));
    boolean points =
        count(numbers, n -> n.matches("[0-9]+\\.[0-9]+"))
            > count(numbers, n -> n.matches("[0-9]+,[0-9]+"));
    return new FileForm(rough.separator(), rough.charset(), dates, points ? "." : ",");
  }

  private static boolean isDay(FileForm rough, String dates, String cell) {
    return new FileForm(rough.separator(), rough.charset(), dates, rough.decimals()).day(cell)
        != null;
  }

  private static long count(List<String> cells, Predicate<String> is) {
    return cells.stream().filter(is).count();
  }

  /** The cells of the columns of a form, without the header. */
  private static List<String> cells(List<ColumnMapping> columns, List<Row> rows, ValueForm form) {
    List<String> header = rows.isEmpty() ? List.of() : rows.get(0).cells();
    List<String> cells = new ArrayList<>();
    for (ColumnMapping column : columns) {
      int place = column.form() == form ? header.indexOf(column.column()) : -1;
      rows.stream()
          .skip(1)
          .filter(row -> place >= 0 && place < row.cells().size())
          .forEach(row -> cells.add(row.cells().get(place).strip()));
    }
    return cells;
  }
}
