package nl.pow.adapters.csv;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Takes records from the parser, keeps absent and empty apart, and holds the limits. */
final class LineHandler extends AbstractBaseCsvCallbackHandler<Line> {
  private final CsvLimits limits;
  private final SeenTexts seen = new SeenTexts();
  private @Nullable String[] cells = new @Nullable String[32];
  private int count;
  private long chars;
  private int records;
  private boolean strayQuote;
  private String fault = "csv-syntax";

  LineHandler(CsvLimits limits) {
    this.limits = limits;
  }

  /** The code of what ended the reading. */
  String fault() {
    return fault;
  }

  int line() {
    return Math.toIntExact(getStartingLineNumber());
  }

  @Override
  protected void handleBegin(long startingLineNumber) {
    count = 0;
    chars = 0;
    strayQuote = false;
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    chars += length + 1L;
    require(index < limits.columns(), "csv-columns");
    require(length <= limits.fieldChars(), "csv-field");
    require(chars <= limits.recordChars() + 1L, "csv-record");
    String text = seen.of(buffer, offset, length);
    if (count == cells.length) {
      cells = Arrays.copyOf(cells, count * 2);
    }
    cells[count++] = quoted || length > 0 ? text : null;
    strayQuote |= !quoted && text.indexOf('"') >= 0;
  }

  @Override
  protected Line buildRecord() {
    records += count == 0 ? 0 : 1;
    require(records <= limits.rows() + 1L, "csv-rows");
    return new Line(line(), Arrays.asList(Arrays.copyOf(cells, count)), strayQuote);
  }

  private void require(boolean holds, String code) {
    if (!holds) {
      fault = code;
      throw new CsvParseException(code);
    }
  }
}
