package nl.pow.core;

import java.util.regex.Pattern;

/**
 * The identity of an entity: an opaque token that the caller made.
 *
 * <p>An id has 1 to 200 characters out of letters, digits, {@code _}, {@code .} and {@code -}. A
 * citizen service number (BSN) is refused: nine digits that pass its 11-proof may not be an id
 * (article 46 UAVG). About one in eleven random nine-digit numbers passes that proof too; prefix
 * such ids with a letter. Ids compare by their text.
 */
public interface Id extends Comparable<Id> {
  /**
   * The text of the id.
   *
   * @return 1 to 200 characters
   */
  String value();

  @Override
  default int compareTo(Id other) {
    return value().compareTo(other.value());
  }

  /**
   * Checks the text of an id.
   *
   * @param value the text
   * @return the same text
   * @throws InvalidValueException when it is no id, or looks like a BSN
   */
  static String check(String value) {
    if (!Form.TOKEN.matcher(value).matches()) {
      throw new InvalidValueException(
          "id", "An id has 1 to 200 characters out of letters, digits, '_', '.' and '-'.");
    }
    if (passesElevenProof(value)) {
      throw new InvalidValueException(
          "id-bsn",
          "An id may not be a citizen service number (BSN): nine digits that pass the 11-proof.\n"
              + "Maybe use a pseudonym of your own, or put a letter before the number.");
    }
    return value;
  }

  /**
   * Tells whether a text is nine digits that pass the 11-proof of the BSN.
   *
   * @param text any text
   * @return true when it could be a BSN
   */
  static boolean passesElevenProof(String text) {
    if (!Form.NINE_DIGITS.matcher(text).matches()) {
      return false;
    }
    int sum = -(text.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * (text.charAt(i) - '0');
    }
    return sum % 11 == 0 && !"000000000".equals(text);
  }

  /** The forms that ids are held against. */
  final class Form {
    private static final Pattern TOKEN = Pattern.compile("[A-Za-z0-9_.-]{1,200}");
    private static final Pattern NINE_DIGITS = Pattern.compile("[0-9]{9}");

    private Form() {}
  }
}
