package nl.pow.adapters.vum;

import nl.pow.core.InvalidValueException;

/**
 * How large a document may be; what exceeds a limit is refused as a whole.
 *
 * <p>Fixed besides these: 32 levels of nesting, 65,536 characters in a text, 256 in a name and 100
 * digits in a number.
 *
 * @param bytes the greatest length of the document in bytes, at least 1
 * @param tokens the greatest number of JSON tokens, at least 1
 * @param problems the greatest number of problems that are listed, at least 1
 */
public record VumLimits(long bytes, long tokens, int problems) {
  private static final VumLimits STANDARD = new VumLimits(16L << 20, 1_000_000, 100_000);

  /** Checks that all are positive; throws {@link InvalidValueException} otherwise. */
  public VumLimits {
    if (bytes < 1 || tokens < 1 || problems < 1) {
      throw new InvalidValueException("vum-limits", "A limit is at least 1.");
    }
  }

  /**
   * The limits that hold when none are given.
   *
   * @return 16 MiB, 1,000,000 tokens, 100,000 problems
   */
  public static VumLimits standard() {
    return STANDARD;
  }
}
