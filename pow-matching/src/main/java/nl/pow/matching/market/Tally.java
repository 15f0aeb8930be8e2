package nl.pow.matching.market;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.pow.matching.compiled.Blockers;

/**
 * How many pairs of one vacancy or candidate demands put out.
 *
 * @param considered the number of pairs
 * @param admitted the number of pairs that nothing puts out
 * @param counts what puts pairs out, in ascending order of name
 */
public record Tally(int considered, int admitted, List<Count> counts) {
  /** Copies the list. */
  public Tally {
    counts = List.copyOf(counts);
  }

  /**
   * What one demand, or the decisions of people, put out.
   *
   * @param criterion the name of the criterion, or {@link Finding#DECISION}
   * @param blocked the number of pairs, 1 or more
   * @param alone the number of those that nothing else puts out
   */
  public record Count(String criterion, int blocked, int alone) {
    private Count and(Count other) {
      return new Count(criterion, blocked + other.blocked, alone + other.alone);
    }
  }

  /** The compiled ones, and those that were judged apart. */
  static Tally of(Blockers blockers, List<Judge> judges, List<Set<String>> apart) {
    Map<String, Count> counts = new TreeMap<>();
    for (int i = 0; i < blockers.demands(); i++) {
      String name = judges.get(blockers.assessor(i)).name();
      if (blockers.blocked(i) > 0) {
        counts.put(name, new Count(name, blockers.blocked(i), blockers.alone(i)));
      }
    }
    int admitted = blockers.admitted();
    for (Set<String> names : apart) {
      admitted += names.isEmpty() ? 1 : 0;
      int alone = names.size() == 1 ? 1 : 0;
      names.forEach(name -> counts.merge(name, new Count(name, 1, alone), Count::and));
    }
    return new Tally(blockers.considered() + apart.size(), admitted, List.copyOf(counts.values()));
  }
}
