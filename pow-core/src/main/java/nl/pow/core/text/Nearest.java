package nl.pow.core.text;

import java.util.Collection;
import java.util.Comparator;
import java.util.Locale;
import java.util.Optional;

/** The name that somebody may have meant: the fewest letters added, dropped, changed or swapped. */
public final class Nearest {
  private static final int LONGEST = 64;

  private Nearest() {}

  /**
   * The nearest known name at a distance of at most a third of its length, small and capital
   * letters being equal; ties by alphabet.
   *
   * @param asked the name that is not known
   * @param known the names that are
   * @return the nearest; none when nothing is near or more than 64 characters were asked
   */
  public static Optional<String> to(String asked, Collection<String> known) {
    if (asked.length() > LONGEST) {
      return Optional.empty();
    }
    String plain = asked.toLowerCase(Locale.ROOT);
    return known.stream()
        .filter(name -> distance(plain, name.toLowerCase(Locale.ROOT)) <= reach(name))
        .min(
            Comparator.comparingInt((String name) -> distance(plain, name.toLowerCase(Locale.ROOT)))
                .thenComparing(Comparator.naturalOrder()));
  }

  private static int reach(String name) {
    return Math.max(1, name.length() / 3);
  }

  private static int distance(String a, String b) {
    int[][] cost = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        cost[i][j] = i == 0 || j == 0 ? i + j : cheapest(cost, a, b, i, j);
      }
    }
    return cost[a.length()][b.length()];
  }

  private static int cheapest(int[][] cost, String a, String b, int i, int j) {
    int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
    int best = Math.min(cost[i - 1][j - 1] + change, Math.min(cost[i - 1][j], cost[i][j - 1]) + 1);
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, cost[i - 2][j - 2] + 1) : best;
  }
}
