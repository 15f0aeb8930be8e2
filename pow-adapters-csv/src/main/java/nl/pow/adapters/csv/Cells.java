package nl.pow.adapters.csv;

import java.util.List;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What may be written, so that it can be read again. */
final class Cells {
  private Cells() {}

  static void check(List<@Nullable String> cells, CsvLimits limits) {
    long length = 0;
    for (String cell : cells) {
      if (cell != null) {
        length += cell.length() + 1L;
        check(cell, limits);
      }
    }
    require(length <= limits.recordChars(), "A row has at most " + limits.recordChars());
  }

  private static void check(String cell, CsvLimits limits) {
    require(cell.length() <= limits.fieldChars(), "A text has at most " + limits.fieldChars());
    if (cell.indexOf('\0') >= 0 || cell.codePoints().anyMatch(Cells::isLoneSurrogate)) {
      throw new InvalidValueException(
          "csv-text",
          "A text has no NUL and no half of a surrogate pair; UTF-8 has no such thing.");
    }
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }

  private static void require(boolean holds, String rule) {
    if (!holds) {
      throw new InvalidValueException("csv-limit", rule + " characters in this store.");
    }
  }
}
