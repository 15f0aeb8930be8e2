package nl.pow.adapters.csv;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.ByteArrayInputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import nl.pow.core.Source;

/** Reads the records of a file: RFC 4180, UTF-8, within limits, nothing guessed. */
final class Lines {
  /** The parser's buffer holds a field and what was read ahead of it. */
  private static final int READ_AHEAD = 64 << 10;

  private final CsvLimits limits;
  private final Faults faults;
  private boolean whole = true;

  Lines(CsvLimits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  /** Tells whether every file so far was read to its end. */
  boolean isWhole() {
    return whole;
  }

  List<Line> read(FileBytes file) {
    List<Line> lines = new ArrayList<>();
    read(file, lines::add);
    return lines;
  }

  /** Hands on each record as soon as it is read, so that not all of them are held. */
  void read(FileBytes file, Consumer<Line> lines) {
    if (isNoText(file)) {
      return;
    }
    LineHandler handler = new LineHandler(limits);
    try {
      Iterator<Line> records = parser(file).build(handler, text(file)).iterator();
      while (records.hasNext() && !faults.isFull()) {
        Line line = records.next();
        if (line.strayQuote()) {
          fault("csv-quote", file, line.number(), Map.of());
        } else {
          lines.accept(line);
        }
      }
    } catch (CsvParseException e) {
      Map<String, Integer> values =
          Map.of(
              "columns", limits.columns(),
              "field", limits.fieldChars(),
              "record", limits.recordChars(),
              "rows", limits.rows());
      fault(handler.fault(), file, handler.line(), values);
    }
  }

  private boolean isNoText(FileBytes file) {
    int plain = file.plainBytes();
    if (plain == file.bytes().length) {
      return false;
    }
    int foreign = file.firstForeignByte(plain);
    int nul = file.firstNul(plain);
    if (foreign >= 0) {
      fault("csv-charset", file, file.lineOf(foreign), Map.of("byte", foreign));
    }
    if (nul >= 0) {
      fault("csv-nul", file, file.lineOf(nul), Map.of("byte", nul));
    }
    return foreign >= 0 || nul >= 0;
  }

  private CsvReader.CsvReaderBuilder parser(FileBytes file) {
    return CsvReader.builder()
        .fieldSeparator(file.separator())
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        // counted by us, so that every such record is reported and reading goes on
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(
            (int) Math.min(Integer.MAX_VALUE / 2, 2L * limits.fieldChars() + READ_AHEAD));
  }

  private static Reader text(FileBytes file) {
    int start = file.start();
    return new InputStreamReader(
        new ByteArrayInputStream(file.bytes(), start, file.bytes().length - start),
        StandardCharsets.UTF_8.newDecoder());
  }

  private void fault(String code, FileBytes file, int line, Map<String, ?> values) {
    whole = false;
    faults.add(code, new Source(file.name(), line), "", values);
  }
}
