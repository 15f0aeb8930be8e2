package nl.pow.core;

/**
 * A value out of a code list: the list's name and the value in it.
 *
 * <p>Unknown lists and unknown values are kept as they are; code lists are data. Codes compare by
 * scheme, then value.
 *
 * @param scheme the code list, such as {@code esco}: {@code [a-z][a-z0-9-]{0,31}}
 * @param value the value in it, 1 to 200 printable characters without blanks
 */
public record Code(String scheme, String value) implements Comparable<Code> {
  /** Checks both parts; throws {@link InvalidValueException} when one has not the form. */
  public Code {
    if (!isScheme(scheme) || !isValue(value)) {
      throw new InvalidValueException(
          "code",
          "A code has the form scheme:value, the scheme in lower case, the value of 1 to 200"
              + " printable characters without blanks.");
    }
  }

  /**
   * Reads the text form.
   *
   * @param text {@code scheme:value}; the value may hold further colons
   * @return the code
   * @throws InvalidValueException when the text has not that form
   */
  public static Code parse(String text) {
    int colon = text.indexOf(':');
    return new Code(text.substring(0, Math.max(colon, 0)), text.substring(colon + 1));
  }

  private static boolean isScheme(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      boolean letter = c >= 'a' && c <= 'z';
      boolean other = c == '-' || (c >= '0' && c <= '9');
      if (!letter && (i == 0 || !other)) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 32;
  }

  private static boolean isValue(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < 0x21 || text.charAt(i) > 0x7e) {
        return false;
      }
    }
    return !text.isEmpty() && text.length() <= 200;
  }

  @Override
  public int compareTo(Code other) {
    int byScheme = scheme.compareTo(other.scheme);
    return byScheme == 0 ? value.compareTo(other.value) : byScheme;
  }

  /**
   * The text form.
   *
   * @return {@code scheme:value}
   */
  @Override
  public String toString() {
    return scheme + ":" + value;
  }
}
