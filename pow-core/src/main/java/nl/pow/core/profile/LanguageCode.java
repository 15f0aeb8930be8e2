package nl.pow.core.profile;

import java.util.regex.Pattern;
import nl.pow.core.InvalidValueException;

/**
 * A language by its ISO 639-3 code.
 *
 * @param value three lower-case letters, such as {@code nld}
 */
public record LanguageCode(String value) implements Comparable<LanguageCode> {
  private static final Pattern FORM = Pattern.compile("[a-z]{3}");

  /** Checks the form; throws {@link InvalidValueException} otherwise. */
  public LanguageCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "language-code", "A language code has three lower-case letters (ISO 639-3).");
    }
  }

  /**
   * Reads the text form.
   *
   * @param text three lower-case letters
   * @return the language
   * @throws InvalidValueException when the text has not that form
   */
  public static LanguageCode parse(String text) {
    return new LanguageCode(text);
  }

  @Override
  public int compareTo(LanguageCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The code.
   *
   * @return three lower-case letters
   */
  @Override
  public String toString() {
    return value;
  }
}
