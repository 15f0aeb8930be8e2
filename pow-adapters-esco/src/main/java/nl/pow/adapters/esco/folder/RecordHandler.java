package nl.pow.adapters.esco.folder;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import java.util.ArrayList;
import java.util.List;

/** Takes records from the parser, and holds the limits. */
final class RecordHandler extends AbstractBaseCsvCallbackHandler<RecordHandler.Fields> {
  private final Limits limits;
  private List<String> cells = new ArrayList<>();
  private String fault = "esco-syntax";

  RecordHandler(Limits limits) {
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
    cells = new ArrayList<>();
  }

  @Override
  protected void handleField(int index, char[] buffer, int offset, int length, boolean quoted) {
    require(index < limits.columns(), "esco-columns");
    require(length <= limits.fieldChars(), "esco-field");
    cells.add(new String(buffer, offset, length));
  }

  @Override
  protected Fields buildRecord() {
    return new Fields(line(), cells);
  }

  private void require(boolean holds, String code) {
    if (!holds) {
      fault = code;
      throw new CsvParseException(code);
    }
  }

  /**
   * A record.
   *
   * @param line where it begins
   * @param cells its fields
   */
  record Fields(int line, List<String> cells) {}
}
