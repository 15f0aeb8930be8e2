package nl.pow.adapters.csv;

import nl.pow.core.InvalidValueException;

/**
 * How much a reader takes before it refuses: what is larger is a mistake or an attack.
 *
 * @param fileBytes the greatest size of a file in bytes, by default 64 MiB
 * @param recordChars the greatest length of a record in characters, by default 1 MiB
 * @param fieldChars the greatest length of a field in characters, by default 64 Ki
 * @param columns the greatest number of columns, by default 256
 * @param rows the greatest number of rows in a file without its header, by default 1,000,000
 * @param problems reading stops after so many problems, by default 100
 */
public record CsvLimits(
    int fileBytes, int recordChars, int fieldChars, int columns, int rows, int problems) {
  /** Checks that each of them is 1 or more. */
  public CsvLimits {
    for (int limit : new int[] {fileBytes, recordChars, fieldChars, columns, rows, problems}) {
      if (limit < 1) {
        throw new InvalidValueException("csv-limit", "A limit is 1 or more.");
      }
    }
  }

  /**
   * The limits that hold when nothing else is said.
   *
   * @return the defaults
   */
  public static CsvLimits defaults() {
    return new CsvLimits(64 << 20, 1 << 20, 64 << 10, 256, 1_000_000, 100);
  }
}
