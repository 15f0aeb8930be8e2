package nl.pow.adapters.esco.folder;

import java.util.List;
import java.util.Map;
import nl.pow.core.Source;

/**
 * A row of a file.
 *
 * @param source where it stands
 * @param columns the place of each column by its name
 * @param cells its fields
 */
record Row(Source source, Map<String, Integer> columns, List<String> cells) {
  /** The text of a field without blanks around it; empty when it is not there. */
  String get(String column) {
    Integer place = columns.get(column);
    return place == null || place >= cells.size() ? "" : trimmed(cells.get(place));
  }

  static String trimmed(String text) {
    if (text.isEmpty() || (isSign(text.charAt(0)) && isSign(text.charAt(text.length() - 1)))) {
      return text;
    }
    int start = 0;
    int end = text.length();
    while (start < end && isBlank(text.charAt(start))) {
      start++;
    }
    while (start < end && isBlank(text.charAt(end - 1))) {
      end--;
    }
    return text.substring(start, end);
  }

  private static boolean isBlank(char c) {
    return c == ' ' || c == '\u00a0' || (c >= '\t' && c <= '\r');
  }

  private static boolean isSign(char c) {
    return c > ' ' && c < 0x7f;
  }
}
