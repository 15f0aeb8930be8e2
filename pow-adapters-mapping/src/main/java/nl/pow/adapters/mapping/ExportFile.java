package nl.pow.adapters.mapping;

import de.siegmar.fastcsv.reader.CommentStrategy;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
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
import java.util.function.Consumer;
import nl.pow.core.Source;

/** A CSV file of another system, read record by record in the charset that was told. */
final class ExportFile {
  /** A record, and so a field, holds at most so many characters. */
  static final int MOST_CHARACTERS = 1 << 20;

  private static final byte[] MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final Path path;
  private final FileForm form;

  ExportFile(Path path, FileForm form) {
    this.path = path;
    this.form = form;
  }

  String name() {
    Path name = path.getFileName();
    return name == null ? path.toString() : name.toString();
  }

  /** Hands over the records one by one; what ends the reading early is told at its line. */
  void read(Consumer<Row> rows, Findings ending) throws IOException {
    int line = 0;
    try (Reader reader = text();
        CsvReader<CsvRecord> records = parser().ofCsvRecord(reader)) {
      Iterator<CsvRecord> each = records.iterator();
      while (each.hasNext()) {
        CsvRecord next = each.next();
        line = Math.toIntExact(next.getStartingLineNumber());
        rows.accept(new Row(line, next.getFields()));
      }
    } catch (CsvParseException e) {
      ending.error("mapping-syntax", "", Map.of("line", line, "most", MOST_CHARACTERS));
    } catch (UncheckedIOException e) {
      if (!(e.getCause() instanceof CharacterCodingException)) {
        throw e;
      }
      ending.error("mapping-foreign", "", Map.of("line", line, "charset", form.charset()));
    }
  }

  /** The records up to a number, for a first look. */
  List<Row> first(int most) throws IOException {
    List<Row> rows = new ArrayList<>();
    try (Reader reader = text();
        CsvReader<CsvRecord> records = parser().ofCsvRecord(reader)) {
      for (CsvRecord next : records) {
        rows.add(new Row(Math.toIntExact(next.getStartingLineNumber()), next.getFields()));
        if (rows.size() == most) {
          break;
        }
      }
    }
    return rows;
  }

  Source at(int line) {
    return new Source(name(), line);
  }

  private CsvReader.CsvReaderBuilder parser() {
    return CsvReader.builder()
        .fieldSeparator(form.separator().charAt(0))
        .commentStrategy(CommentStrategy.NONE)
        .skipEmptyLines(true)
        .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
        .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
        .allowUnclosedQuote(false)
        .maxBufferSize(MOST_CHARACTERS);
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
