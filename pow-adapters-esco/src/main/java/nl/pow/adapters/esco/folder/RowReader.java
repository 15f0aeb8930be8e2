package nl.pow.adapters.esco.folder;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.GZIPInputStream;
import nl.pow.core.Source;
import org.jspecify.annotations.Nullable;

/** Reads the rows of files whose first record names the columns: UTF-8, within limits. */
final class RowReader {
  private static final int READ_AHEAD = 64 << 10;

  private final Limits limits;
  private final Faults faults;
  private int rows;

  RowReader(Limits limits, Faults faults) {
    this.limits = limits;
    this.faults = faults;
  }

  void read(FoundFile file, Consumer<Row> rowsTo) {
    RecordHandler handler = new RecordHandler(limits);
    try (Reader text = open(file)) {
      Iterator<RecordHandler.Fields> records = parser(text).build(handler, text).iterator();
      if (!records.hasNext()) {
        fault("esco-header", file, 1, "");
        return;
      }
      Map<String, Integer> columns = columns(file, records.next().cells());
      if (columns.keySet().containsAll(file.kind().columns())) {
        readRows(file, records, columns, rowsTo);
      }
    } catch (CsvParseException e) {
      Throwable cause = e.getCause();
      fault(
          cause instanceof IOException io ? codeOf(io) : handler.fault(), file, handler.line(), "");
    } catch (UncheckedIOException e) {
      fault(codeOf(e.getCause()), file, handler.line(), "");
    } catch (IOException e) {
      fault(codeOf(e), file, handler.line(), "");
    }
  }

  private void readRows(
      FoundFile file,
      Iterator<RecordHandler.Fields> records,
      Map<String, Integer> columns,
      Consumer<Row> rowsTo) {
    while (records.hasNext()) {
      RecordHandler.Fields fields = records.next();
      Source source = new Source(file.name(), fields.line());
      Map<String, Integer> counts =
          Map.of("expected", columns.size(), "found", fields.cells().size());
      if (++rows > limits.rows()) {
        fault("esco-rows", file, fields.line(), "");
        return;
      }
      if (fields.cells().size() > columns.size()) {
        faults.error("esco-row-long", source, "", counts);
        continue;
      }
      if (fields.cells().size() < columns.size()) {
        faults.warning("esco-row-short", source, "", counts);
      }
      rowsTo.accept(new Row(source, columns, fields.cells()));
    }
  }

  private Map<String, Integer> columns(FoundFile file, List<String> header) {
    Map<String, Integer> columns = new HashMap<>();
    for (String name : header) {
      if (columns.putIfAbsent(Row.trimmed(name), columns.size()) != null) {
        fault("esco-column-twice", file, 1, "");
        return Map.of();
      }
    }
    for (String column : file.kind().columns()) {
      if (!columns.containsKey(column)) {
        fault("esco-column-missing", file, 1, column);
      }
    }
    return columns;
  }

  private Reader open(FoundFile file) throws IOException {
    InputStream plain = Files.newInputStream(file.path());
    try {
      InputStream unpacked = file.isPacked() ? new GZIPInputStream(plain) : plain;
      Reader text =
          new BufferedReader(
              new InputStreamReader(
                  new Bytes(unpacked, limits.fileBytes()), StandardCharsets.UTF_8.newDecoder()));
      text.mark(1);
      if (text.read() != '\uFEFF') {
        text.reset();
      }
      return text;
    } catch (IOException e) {
      plain.close();
      throw e;
    }
  }

  private CsvReader.CsvReaderBuilder parser(Reader text) throws IOException {
    return CsvReader.builder()
        .fieldSeparator(separator(text))
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        // counted by us, so that every such record is reported and reading goes on
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(2 * limits.fieldChars() + READ_AHEAD);
  }

  /** A spreadsheet in Dutch saves semicolons. */
  private static char separator(Reader text) throws IOException {
    text.mark(READ_AHEAD);
    int c = text.read();
    for (int i = 1; i < READ_AHEAD && c >= 0 && c != ',' && c != ';' && c != '\n'; i++) {
      c = text.read();
    }
    text.reset();
    return c == ';' ? ';' : ',';
  }

  private static String codeOf(@Nullable IOException cause) {
    if (cause instanceof Bytes.TooLargeException) {
      return "esco-size";
    }
    return cause instanceof CharacterCodingException ? "esco-charset" : "esco-unreadable";
  }

  private void fault(String code, FoundFile file, int line, String path) {
    Map<String, Number> values =
        Map.of(
            "bytes", limits.fileBytes(),
            "columns", limits.columns(),
            "field", limits.fieldChars(),
            "rows", limits.rows());
    faults.error(code, new Source(file.name(), line), path, values);
  }
}
