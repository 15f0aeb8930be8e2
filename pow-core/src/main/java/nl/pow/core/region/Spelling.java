package nl.pow.core.region;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/** How names are compared: by their letters and digits only. */
final class Spelling {
  private static final Pattern NO_LETTER_OR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]");

  private Spelling() {}

  /** The name without case, accents, blanks and signs: Súdwest-Fryslân becomes sudwestfryslan. */
  static String fold(String name) {
    String decomposed = Normalizer.normalize(name, Normalizer.Form.NFKD);
    return NO_LETTER_OR_DIGIT.matcher(decomposed).replaceAll("").toLowerCase(Locale.ROOT);
  }

  /**
   * The least number of inserted, dropped, changed and swapped neighbouring characters that turns
   * one text into the other (optimal string alignment, after Damerau 1964 and Levenshtein 1966).
   */
  static int distance(String left, String right) {
    int[][] steps = new int[left.length() + 1][right.length() + 1];
    for (int i = 0; i <= left.length(); i++) {
      for (int j = 0; j <= right.length(); j++) {
        steps[i][j] = i == 0 || j == 0 ? i + j : fewest(steps, left, right, i, j);
      }
    }
    return steps[left.length()][right.length()];
  }

  private static int fewest(int[][] steps, String left, String right, int i, int j) {
    int change = left.charAt(i - 1) == right.charAt(j - 1) ? 0 : 1;
    int best = Math.min(steps[i - 1][j], steps[i][j - 1]) + 1;
    best = Math.min(best, steps[i - 1][j - 1] + change);
    boolean swapped =
        i > 1
            && j > 1
            && left.charAt(i - 1) == right.charAt(j - 2)
            && left.charAt(i - 2) == right.charAt(j - 1);
    return swapped ? Math.min(best, steps[i - 2][j - 2] + 1) : best;
  }
}
