package nl.pow.core.json;

import nl.pow.core.InvalidValueException;

/**
 * How much JSON is taken; what exceeds a limit is refused with a problem.
 *
 * @param document the size of a document, in bytes of a stream or UTF-16 units of a text
 * @param depth how deep objects and arrays lie in each other, 1 to 1,000
 * @param tokens the number of values, names and ends of objects and arrays
 * @param text the length of a text, in UTF-16 units
 * @param name the length of a name, in UTF-16 units
 * @param number the length of a number, sign, dot and exponent included
 * @param problems how many problems are told
 */
public record JsonLimits(
    int document, int depth, int tokens, int text, int name, int number, int problems) {

  /** Checks the ranges; throws {@link InvalidValueException} when one is exceeded. */
  public JsonLimits {
    if (Math.min(Math.min(document, tokens), Math.min(text, Math.min(name, number))) < 1
        || Math.min(depth, problems) < 1
        || depth > 1000) {
      throw new InvalidValueException(
          "json-limits", "Each limit is at least 1, and the depth at most 1,000.");
    }
  }

  /**
   * The limits that hold when no others are given.
   *
   * @return 16 MiB, depth 32, a million tokens, texts of 64 Ki, names of 256, numbers of 100, a
   *     thousand problems
   */
  public static JsonLimits standard() {
    return new JsonLimits(16 << 20, 32, 1_000_000, 64 << 10, 256, 100, 1_000);
  }
}
