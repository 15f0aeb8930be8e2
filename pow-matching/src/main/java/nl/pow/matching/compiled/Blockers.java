package nl.pow.matching.compiled;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Counts whom the demands put out for one who asks: a bit for each row and demand. */
public final class Blockers {
  private final int considered;
  private final List<Rule> rules = new ArrayList<>();
  private final List<long[]> blocked = new ArrayList<>();
  private final long[] apart;
  private final long[] once;
  private final long[] twice;

  Blockers(int[] members, Set<Integer> without) {
    this.considered = members.length - without.size();
    this.apart = new long[words(members.length)];
    this.once = new long[apart.length];
    this.twice = new long[apart.length];
    for (int row = 0; !without.isEmpty() && row < members.length; row++) {
      apart[row / Long.SIZE] |= without.contains(members[row]) ? 1L << row : 0;
    }
  }

  static int words(int rows) {
    return (rows + Long.SIZE - 1) / Long.SIZE;
  }

  /**
   * Takes a demand in, with a bit for each row that it puts out and none beyond; keeps the bits.
   */
  void add(Rule rule, long[] out) {
    for (int i = 0; i < once.length; i++) {
      out[i] &= ~apart[i];
      twice[i] |= once[i] & out[i];
      once[i] |= out[i];
    }
    rules.add(rule);
    blocked.add(out);
  }

  /** How many were considered. */
  public int considered() {
    return considered;
  }

  /** How many no demand puts out. */
  public int admitted() {
    int out = 0;
    for (long word : once) {
      out += Long.bitCount(word);
    }
    return considered - out;
  }

  /** The number of demands. */
  public int demands() {
    return rules.size();
  }

  /** The number of the criterion of a demand. */
  public int assessor(int demand) {
    return rules.get(demand).assessor();
  }

  /** How many a demand puts out. */
  public int blocked(int demand) {
    int count = 0;
    for (long word : blocked.get(demand)) {
      count += Long.bitCount(word);
    }
    return count;
  }

  /** How many a demand puts out that no other does. */
  public int alone(int demand) {
    int count = 0;
    for (int i = 0; i < twice.length; i++) {
      count += Long.bitCount(blocked.get(demand)[i] & ~twice[i]);
    }
    return count;
  }
}
