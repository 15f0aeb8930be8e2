package nl.pow.adapters.mapping;

import nl.pow.core.InvalidValueException;

/**
 * How much of a file is taken; what lies behind a limit is not read, and the reading says so.
 *
 * @param fileBytes the greatest size of a file in bytes, by default 64 MiB
 * @param recordChars the greatest length of a record in characters, without what stands between its
 *     cells, by default 1 Mi
 * @param fieldChars the greatest length of a cell in characters, by default 64 Ki
 * @param columns the greatest number of cells in a record, by default 256
 * @param rows the greatest number of rows without the header, by default 1,000,000
 * @param problems the number of problems, warnings included, after which reading stops, by default
 *     100,000
 */
public record MappingLimits(
    long fileBytes, int recordChars, int fieldChars, int columns, int rows, int problems) {
  /** Checks that each of them is 1 or more; throws {@link InvalidValueException} otherwise. */
  public MappingLimits {
    for (long limit : new long[] {fileBytes, recordChars, fieldChars, columns, rows, problems}) {
      if (limit < 1) {
        throw new InvalidValueException("mapping-limit", "A limit is 1 or more.");
      }
    }
  }

  /**
   * The limits that hold when nothing else is said.
   *
   * @return the defaults
   */
  public static MappingLimits defaults() {
    return new MappingLimits(64L << 20, 1 << 20, 64 << 10, 256, 1_000_000, 100_000);
  }
}
