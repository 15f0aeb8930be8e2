package nl.pow.core;

/**
 * Where a value came from: a file, or another name of an input, and the line in it.
 *
 * @param file the name, empty when the value came from no file
 * @param line the line, from 1; 0 when not known
 */
public record Source(String file, int line) {
  private static final Source NONE = new Source("", 0);

  /**
   * The place of a value that came from no file.
   *
   * @return the empty source
   */
  public static Source none() {
    return NONE;
  }

  /**
   * The text form.
   *
   * @return {@code file:line}, {@code file}, or an empty text
   */
  @Override
  public String toString() {
    return line > 0 ? file + ":" + line : file;
  }
}
