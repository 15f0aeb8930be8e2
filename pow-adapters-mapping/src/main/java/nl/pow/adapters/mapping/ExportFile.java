package nl.pow.adapters.mapping;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.pow.core.Source;

/** A CSV file of another system, read record by record in the charset that was told. */
final class ExportFile {
  /** The parser's buffer holds a field and what was read ahead of it. */
  private static final int READ_AHEAD = 64 << 10;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path path;
  private final FileForm form;
  private final MappingLimits limits;

  ExportFile(Path path, FileForm form, MappingLimits limits) {
    this.path = path;
    this.form = form;
    this.limits = limits;
  }

  String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /**
   * Hands over the records one by one, as long as they are wanted; what else ends the reading early
   * is told at its line.
   */
  void read(Predicate<Row> wanted, Findings ending) throws IOException {
    if (Files.size(path) > limits.fileBytes()) {
      ending.error("mapping-size", "", Map.of("bytes", limits.fileBytes()));
      return;
    }
    int line = 0;
    int records = 0;
    try (Reader reader = text();
        CsvReader<CsvRecord> parser = parser(reader)) {
      Iterator<CsvRecord> each = parser.iterator();
      while (each.hasNext()) {
        CsvRecord next = each.next();
        if (records++ > limits.rows()) {
          ending.error("mapping-rows", "", Map.of("rows", limits.rows()));
          return;
        }
        line = Math.toIntExact(next.getStartingLineNumber());
        if (!wanted.test(new Row(line, next.getFields()))) {
          return;
        }
      }
    } catch (CsvParseException e) {
      ending.error("mapping-syntax", "", brokenOff(line));
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e.getCause();
      }
      ending.error("mapping-foreign", "", Map.of("line", line, "charset", form.charset()));
    }
  }

  private Map<String, Integer> brokenOff(int line) {
    return Map.of(
        "line", line,
        "field", limits.fieldChars(),
        "record", limits.recordChars(),
        "columns", limits.columns());
  }

  /** The records up to a number, for a first look. */
  List<Row> first(int most, Findings ending) throws IOException {
    List<Row> rows = new ArrayList<>();
    read(
        row -> {
          rows.add(row);
          return rows.size() < most;
        },
        ending);
    return rows;
  }

  Source at(int line) {
    return new Source(name(), line);
  }

  private CsvReader<CsvRecord> parser(Reader text) {
    CsvRecordHandler handler =
        CsvRecordHandler.builder()
            .maxFields(limits.columns())
            .maxFieldSize(Math.min(limits.fieldChars(), limits.recordChars()))
            .maxRecordSize(limits.recordChars())
            .build();
    return CsvReader.builder()
        .fieldSeparator(form.separator().charAt(0))
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize((int) Math.min(Integer.MAX_VALUE / 2, 2L * limits.fieldChars() + READ_AHEAD))
        .build(handler, text);
  }

  /** A byte order mark stands for UTF-8 only; in another charset it is three signs of text. */
  private Reader text() throws IOException {
    PushbackInputStream bytes = new PushbackInputStream(Files.newInputStream(path), MARK.length);
    byte[] start = bytes.readNBytes(MARK.length);
    if (!form.charset().equals("UTF-8") || !Arrays.equals(start, MARK)) {
      bytes.unread(start);
    }
    return new InputStreamReader(bytes, Charset.forName(form.charset()).newDecoder());
  }
}
