package nl.pow.matching.compiled;

import java.util.List;

/** Takes one row after another through the rules, and drops it as soon as it cannot be chosen. */
final class Sieve {
  private final Rule[] rules;
  private final Probe[] probes;
  private final long[] rest;
  private final boolean[] bounded;
  private final long weight;
  private final int[] members;
  private final Best best;
  private long basePoints;
  private long baseCertain;

  Sieve(List<Rule> rules, List<Probe> probes, long weight, int[] members, Best best) {
    this.rules = rules.toArray(Rule[]::new);
    this.probes = probes.toArray(Probe[]::new);
    this.weight = weight;
    this.members = members;
    this.best = best;
    this.rest = new long[this.rules.length];
    this.bounded = new boolean[this.rules.length];
    for (int i = 0; i < bounded.length; i++) {
      bounded[i] = this.probes[i] instanceof SkillsAsked;
    }
    for (int i = rest.length - 1; i > 0; i--) {
      rest[i - 1] = rest[i] + this.rules[i].most();
    }
  }

  /** The rows that follow have so much beside what the rules bring. */
  void from(long points, long certain) {
    basePoints = points;
    baseCertain = certain;
  }

  void consider(int row) {
    long points = basePoints;
    long certain = baseCertain;
    for (int i = 0; i < rules.length; i++) {
      if (bounded[i] && isLost(points + rules[i].most(probes[i].most(row)) + rest[i], row)) {
        return;
      }
      int mark = probes[i].mark(row);
      if (rules[i].blocks(mark)) {
        return;
      }
      points += rules[i].points(mark);
      certain += rules[i].certain(mark);
      if (isLost(points + rest[i], row)) {
        return;
      }
    }
    best.offer(points, weight == 0 ? Mark.SURE : (int) (certain / weight), members[row]);
  }

  private boolean isLost(long most, int row) {
    long least = best.least();
    return most < least || (most == least && !best.takesTie(Mark.SURE, members[row]));
  }
}
