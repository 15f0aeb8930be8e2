package nl.pow.core.taxonomy;

/**
 * How near one code is to another, and why.
 *
 * @param value 0 (nothing in common, or not known) to 1000 (the same)
 * @param path the reason as a code in kebab case, such as {@code same}, {@code isco-3}, {@code
 *     unrelated}
 */
public record Relation(int value, String path) {
  /** The value of a code and itself. */
  public static final int SAME = 1000;

  private static final Relation IDENTICAL = new Relation(SAME, "same");
  private static final Relation UNRELATED = new Relation(0, "unrelated");

  /** Checks the range. */
  public Relation {
    if (value < 0 || value > SAME) {
      throw new nl.pow.core.InvalidValueException("relation", "A relation runs from 0 to 1000.");
    }
  }

  /**
   * The relation of a code and itself.
   *
   * @return 1000
   */
  public static Relation same() {
    return IDENTICAL;
  }

  /**
   * The relation of codes that have nothing in common, or of which that is not known.
   *
   * @return 0
   */
  public static Relation unrelated() {
    return UNRELATED;
  }
}
