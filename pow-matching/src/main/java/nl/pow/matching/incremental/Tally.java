package nl.pow.matching.incremental;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Id;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Shortfall;

/** The counts of a shortfall, kept up to date. */
final class Tally {
  private static final Comparator<Obstacle> MOST_FIRST =
      Comparator.comparingInt(Obstacle::blocked)
          .thenComparingInt(Obstacle::alone)
          .reversed()
          .thenComparing(Obstacle::criterion);

  private final Map<String, int[]> counts = new HashMap<>();
  private int considered;

  /** One pair more, or with -1 one fewer, that was put out by these. */
  void add(List<String> blockedBy, int number) {
    considered += number;
    List<String> names = blockedBy.stream().distinct().toList();
    for (String name : names) {
      int[] count = counts.computeIfAbsent(name, n -> new int[2]);
      count[0] += number;
      count[1] += names.size() == 1 ? number : 0;
    }
  }

  Shortfall shortfall(Id subject) {
    List<Obstacle> obstacles =
        counts.entrySet().stream()
            .filter(one -> one.getValue()[0] > 0)
            .map(one -> new Obstacle(one.getKey(), one.getValue()[0], one.getValue()[1]))
            .sorted(MOST_FIRST)
            .toList();
    return new Shortfall(subject, considered, obstacles);
  }
}
