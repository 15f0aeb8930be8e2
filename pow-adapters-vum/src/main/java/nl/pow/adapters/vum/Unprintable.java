package nl.pow.adapters.vum;

/** Tells whether a text breaks the rule of {@link nl.pow.core.validation.PlainText}. */
final class Unprintable {
  private Unprintable() {}

  static boolean in(String text) {
    return text.codePoints().anyMatch(c -> isControl(c) || turnsDirection(c) || isLoneSurrogate(c));
  }

  private static boolean isControl(int c) {
    return Character.isISOControl(c) && c != '\t' && c != '\n' && c != '\r';
  }

  private static boolean turnsDirection(int c) {
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069);
  }

  private static boolean isLoneSurrogate(int c) {
    return c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE;
  }
}
