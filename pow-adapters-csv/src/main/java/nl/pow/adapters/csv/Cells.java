package nl.pow.adapters.csv;

import java.util.List;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What may be written, so that it can be read again. */
final class Cells {
  private Cells() {}

  static void check(List<@Nullable String> cells, CsvLimits limits) {
    long length = -1;
    for (String cell : cells) {
      length += 1;
      if (cell != null) {
        length += cell.length();
        check(cell, limits);
      }
    }
    require(length <= limits.recordChars(), "A row has at most " + limits.recordChars());
    if (cells.size() > limits.columns()) {
      throw new InvalidValueException(
          "csv-limit", "A table has at most " + limits.columns() + " columns in this store.");
    }
  }

  private static void check(String cell, CsvLimits limits) {
    require(cell.length() <= limits.fieldChars(), "A text has at most " + limits.fieldChars());
    if (cell.indexOf('\0') >= 0 || hasLoneSurrogate(cell)) {
      throw new InvalidValueException(
          "csv-text",
          "A text has no NUL and no half of a surrogate pair; UTF-8 has no such thing.");
    }
  }

  /** A loop, since every cell that is written comes here. */
  private static boolean hasLoneSurrogate(String cell) {
    int width;
    for (int i = 0; i < cell.length(); i += width) {
      int c = cell.codePointAt(i);
      if (c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE) {
        return true;
      }
      width = Character.charCount(c);
    }
    return false;
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new InvalidValueException("csv-limit", rule + " characters in this store.");
    }
  }
}
