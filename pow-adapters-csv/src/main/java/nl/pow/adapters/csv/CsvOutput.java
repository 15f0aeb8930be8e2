package nl.pow.adapters.csv;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import de.siegmar.fastcsv.writer.QuoteStrategy;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;

/** How CSV is written: UTF-8, an empty text in quotes, an absent value without. */
final class CsvOutput {
  private CsvOutput() {}

  /** What a store holds: a comma between fields, LF at the end of a line. */
  static CsvWriter store(OutputStream out) {
    return writer(out, ',', LineDelimiter.LF);
  }

  static CsvWriter writer(OutputStream out, char separator, LineDelimiter end) {
    return CsvWriter.builder()
        .fieldSeparator(separator)
        .lineDelimiter(end)
        .quoteStrategy(new Quotes(separator))
        .build(new OutputStreamWriter(out, StandardCharsets.UTF_8.newEncoder()));
  }

  private record Quotes(char separator) implements QuoteStrategy {
    @Override
    public boolean quoteEmpty(int line, int field) {
      return true;
    }

    /** The parser of a spreadsheet may drop blanks at the ends, and take either separator. */
    @Override
    public boolean quoteValue(int line, int field, String value) {
      return value.indexOf(',') >= 0
          || value.indexOf(';') >= 0
          || value.charAt(0) <= ' '
          || value.charAt(value.length() - 1) <= ' ';
    }
  }
}
