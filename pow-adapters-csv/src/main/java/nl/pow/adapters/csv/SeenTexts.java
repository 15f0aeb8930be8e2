package nl.pow.adapters.csv;

import org.jspecify.annotations.Nullable;

/**
 * Short texts that fields of a file had before. Most fields say what one before them said, and a
 * store keeps them; one text for all of them takes less memory, and less time to compare.
 */
final class SeenTexts {
  private static final int LONGEST = 32;
  private static final int PLACES = 1 << 12;

  private final @Nullable String[] texts = new @Nullable String[PLACES];

  /** The text of some characters. */
  String of(char[] buffer, int offset, int length) {
    if (length > LONGEST) {
      return new String(buffer, offset, length);
    }
    int hash = 0;
    for (int i = offset; i < offset + length; i++) {
      hash = 31 * hash + buffer[i];
    }
    int place = (hash ^ hash >>> 12) & PLACES - 1;
    String seen = texts[place];
    if (seen != null && seen.hashCode() == hash && holds(seen, buffer, offset, length)) {
      return seen;
    }
    String text = new String(buffer, offset, length);
    texts[place] = text;
    return text;
  }

  private static boolean holds(String text, char[] buffer, int offset, int length) {
    if (text.length() != length) {
      return false;
    }
    for (int i = 0; i < length; i++) {
      if (text.charAt(i) != buffer[offset + i]) {
        return false;
      }
    }
    return true;
  }
}
