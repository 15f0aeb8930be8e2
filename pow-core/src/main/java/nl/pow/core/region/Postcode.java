package nl.pow.core.region;

import java.util.Locale;
import java.util.regex.Pattern;
import nl.pow.core.InvalidValueException;

/**
 * A Dutch postcode: the four digits of a neighbourhood, or those and the two letters of a street.
 *
 * <p>Four digits are enough for all that this library does with it. With letters it may point at a
 * few people, so it never stands in a message of this library.
 *
 * @param value four digits of which the first is not 0, and two capitals or nothing, no blank
 */
public record Postcode(String value) implements Comparable<Postcode> {
  private static final Pattern BLANK_BEFORE_LETTERS = Pattern.compile("(?<=^[0-9]{4}) (?=\\D)");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if the value has another form
   */
  public Postcode {
    if (!isPostcode(value)) {
      throw new InvalidValueException(
          "postcode", "A postcode has the form 1234 or 1234AB and does not begin with 0.");
    }
  }

  /** Written out, for thousands of them are checked when the register is read. */
  private static boolean isPostcode(String text) {
    boolean good = text.length() == 4 || text.length() == 6;
    for (int i = 0; good && i < text.length(); i++) {
      char c = text.charAt(i);
      good = i < 4 ? c >= (i == 0 ? '1' : '0') && c <= '9' : c >= 'A' && c <= 'Z';
    }
    return good;
  }

  /**
   * Reads a postcode as people write it: blanks around it, one blank before the letters and small
   * letters are accepted.
   *
   * @param text such as {@code "4331 ab"}
   * @return the postcode in its one form, {@code 4331AB}
   * @throws InvalidValueException if the text is no postcode
   */
  public static Postcode parse(String text) {
    String bare = BLANK_BEFORE_LETTERS.matcher(text.strip()).replaceFirst("");
    return new Postcode(bare.toUpperCase(Locale.ROOT));
  }

  /**
   * The four digits as a number.
   *
   * @return 1000 to 9999
   */
  public int pc4() {
    return Integer.parseInt(value, 0, 4, 10);
  }

  /**
   * This postcode without its letters.
   *
   * @return four digits
   */
  public Postcode withoutLetters() {
    return value.length() == 4 ? this : new Postcode(value.substring(0, 4));
  }

  @Override
  public int compareTo(Postcode other) {
    return value.compareTo(other.value);
  }

  /**
   * The bare value.
   *
   * @return the value, without decoration
   */
  @Override
  public String toString() {
    return value;
  }
}
