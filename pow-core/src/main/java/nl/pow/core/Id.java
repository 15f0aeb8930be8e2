package nl.pow.core;

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
    if (!isToken(value)) {
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
    if (text.length() != 9) {
      return false;
    }
    for (int i = 0; i < 9; i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    int sum = -(text.charAt(8) - '0');
    for (int i = 0; i < 8; i++) {
      sum += (9 - i) * (text.charAt(i) - '0');
    }
    return sum % 11 == 0 && !"000000000".equals(text);
  }

  /** A loop, since every id of a store comes here. */
  private static boolean isToken(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z');
      boolean other = (c >= '0' && c <= '9') || c == '_' || c == '.' || c == '-';
      if (!letter && !other) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 200;
  }
}
