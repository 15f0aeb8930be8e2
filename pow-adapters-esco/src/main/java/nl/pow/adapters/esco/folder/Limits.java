package nl.pow.adapters.esco.folder;

/**
 * How much is taken before it is refused; the greatest download has a tenth of it.
 *
 * @param files the most files
 * @param fileBytes the greatest size of a file, unpacked
 * @param fieldChars the greatest length of a field
 * @param columns the most columns
 * @param rows the most rows of all files together
 * @param problems the most problems that are listed
 */
record Limits(int files, long fileBytes, int fieldChars, int columns, int rows, int problems) {
  static final Limits DEFAULT = new Limits(500, 256 << 20, 256 << 10, 64, 3_000_000, 50_000);
}
