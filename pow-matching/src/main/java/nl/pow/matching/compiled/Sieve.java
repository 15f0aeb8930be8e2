package nl.pow.matching.compiled;

import java.util.Arrays;
import java.util.List;
import nl.pow.matching.criterion.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows through the rules, many at a time, and drops each as soon as it cannot be chosen.
 *
 * <p>A row counts for the most that it can still get: what is known, and for each rule to come the
 * most that this can bring.
 */
final class Sieve {
  private static final int FIRST_ROOM = 32;
  private static final int ROOM = 512;

  private final Rule[] rules;
  private final Probe[] probes;
  private final long weight;
  private final int[] members;
  private final Sink sink;
  private final int boundedAt;
  private final @Nullable Bounded bounded;
  private final int[] rows = new int[ROOM];
  private final long[] most = new long[ROOM];
  private final long[] certain = new long[ROOM];
  private final int[] bounds = new int[ROOM];
  private final int[] marks = new int[ROOM];
  private long restOfAll;
  private long basePoints;
  private long baseCertain;
  private int room = FIRST_ROOM;
  private int size;

  Sieve(List<Rule> rules, List<Probe> probes, long weight, int[] members, Sink sink) {
    this.rules = rules.toArray(Rule[]::new);
    this.probes = probes.toArray(Probe[]::new);
    this.weight = weight;
    this.members = members;
    this.sink = sink;
    int at = -1;
    for (int i = 0; i < this.rules.length; i++) {
      at = this.probes[i] instanceof Bounded && this.rules[i].wished() ? i : at;
      restOfAll += this.rules[i].most();
    }
    this.boundedAt = at;
    this.bounded = at < 0 ? null : (Bounded) this.probes[at];
  }

  /**
   * The rows that follow have so much beside what the rules bring; false when that is too little.
   */
  boolean from(long points, long sure) {
    basePoints = points;
    baseCertain = sure;
    return points + restOfAll >= sink.least();
  }

  void consider(int row) {
    rows[size] = row;
    most[size] = basePoints + restOfAll;
    certain[size] = baseCertain;
    size++;
    if (size == room) {
      flush();
      room = Math.min(ROOM, 2 * room);
    }
  }

  /** Nothing is left waiting. */
  void flush() {
    if (bounded != null) {
      bounded.roughly(rows, size, marks);
      Arrays.fill(bounds, 0, size, Grade.FULL);
      bound(rules[boundedAt]);
    }
    for (int i = 0; i < rules.length && size > 0; i++) {
      if (bounded != null && i == boundedAt) {
        bounded.closely(rows, size, marks);
        bound(rules[i]);
      }
      probes[i].marks(rows, size, marks);
      sift(rules[i], i == boundedAt);
    }
    for (int i = 0; i < size; i++) {
      int sure = weight == 0 ? Mark.SURE : (int) (certain[i] / weight);
      sink.offer(most[i], sure, members[rows[i]]);
    }
    size = 0;
  }

  /** No row gets more from a rule than its mark tells here. */
  private void bound(Rule rule) {
    long least = sink.least();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      long more = most[i] - rule.most(bounds[i]) + rule.most(marks[i]);
      if (more >= least) {
        rows[kept] = rows[i];
        most[kept] = more;
        certain[kept] = certain[i];
        bounds[kept++] = marks[i];
      }
    }
    size = kept;
  }

  private void sift(Rule rule, boolean wasBounded) {
    long least = sink.least();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int mark = marks[i];
      long told = wasBounded ? rule.most(bounds[i]) : rule.most();
      long more = most[i] - told + rule.points(mark);
      if (more < least || rule.blocks(mark) || (more == least && isLost(rows[i]))) {
        continue;
      }
      rows[kept] = rows[i];
      most[kept] = more;
      certain[kept] = certain[i] + rule.certain(mark);
      bounds[kept++] = bounds[i];
    }
    size = kept;
  }

  private boolean isLost(int row) {
    return !sink.takesTie(Mark.SURE, members[row]);
  }
}
