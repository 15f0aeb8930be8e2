package nl.pow.adapters.esco.folder;

import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import nl.pow.core.Source;

/**
 * A row of a file.
 *
 * @param source where it stands
 * @param columns the place of each column by its name
 * @param cells its fields
 */
record Row(Source source, Map<String, Integer> columns, List<String> cells) {
  private static final Pattern EDGES = Pattern.compile("^[\\s\\u00a0]+|[\\s\\u00a0]+$");

  /** The text of a field without blanks around it; empty when it is not there. */
  String get(String column) {
    Integer place = columns.get(column);
    return place == null || place >= cells.size() ? "" : trimmed(cells.get(place));
  }

  static String trimmed(String text) {
    if (text.isEmpty() || (isSign(text.charAt(0)) && isSign(text.charAt(text.length() - 1)))) {
      return text;
    }
    return EDGES.matcher(text).replaceAll("");
  }

  private static boolean isSign(char c) {
    return c > ' ' && c < 0x7f;
  }
}
