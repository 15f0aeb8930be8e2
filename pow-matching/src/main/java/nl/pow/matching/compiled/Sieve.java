package nl.pow.matching.compiled;

import java.util.Arrays;
import nl.pow.matching.criterion.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows through the cheap rules, many at a time, and hands those on that may be chosen: first
 * some that promise most, so that the others are soon known not to be.
 */
final class Sieve {
  private static final int FIRST = 32;

  /** So many bins and one more hold all that rows can promise. */
  static final int BINS = 256;

  private final Step[] cheap;
  private final @Nullable Bounded bounds;
  private final long weight;
  private final long rest;
  private final long restOfAll;
  private final int shift;
  private final Sink sink;
  private final Room room;
  private final Choice choice;

  Sieve(Plan plan, Sink sink, Room room, Choice choice) {
    Step skills = plan.skills();
    boolean wished = skills != null && skills.rule().wished();
    this.cheap = plan.cheap().toArray(Step[]::new);
    this.bounds = wished ? plan.bounds() : null;
    this.weight = skills == null ? 0 : skills.rule().weight();
    this.rest = Plan.most(plan.costly());
    this.restOfAll = rest + Plan.most(plan.cheap()) + (skills == null ? 0 : skills.rule().most());
    this.shift =
        Math.max(0, Long.SIZE - Long.numberOfLeadingZeros((plan.most() + restOfAll) / BINS));
    this.sink = sink;
    this.room = room;
    this.choice = choice;
  }

  /** Whether rows that have so many points beside those of rules to come may be chosen. */
  boolean isEnough(long points) {
    return points + restOfAll >= sink.least();
  }

  /** Nothing is left waiting. */
  void flush() {
    for (Step step : cheap) {
      step.probe().marks(room.rows, room.size, room.told);
      if (step.rule().demanded()) {
        sift(step.rule());
      } else {
        add(step.rule());
      }
    }
    bound();
    long much = sink.least() == Long.MIN_VALUE ? promising() : Long.MAX_VALUE;
    choice.among(room, much, Long.MAX_VALUE);
    choice.among(room, Long.MIN_VALUE, much);
    room.size = 0;
  }

  private void add(Rule rule) {
    for (int i = 0; i < room.size; i++) {
      room.known[i] += rule.points(room.told[i]);
    }
  }

  private void sift(Rule rule) {
    int kept = 0;
    for (int i = 0; i < room.size; i++) {
      int mark = room.told[i];
      if (!rule.blocks(mark)) {
        room.move(i, kept);
        room.known[kept++] += rule.points(mark);
      }
    }
    room.size = kept;
  }

  /** No row gets more than this. */
  private void bound() {
    if (bounds == null) {
      Arrays.fill(room.told, 0, room.size, Grade.FULL);
    } else {
      bounds.roughly(room.rows, room.size, room.told);
    }
    for (int i = 0; i < room.size; i++) {
      room.most[i] = room.known[i] + rest + weight * room.told[i];
    }
  }

  /** Some of the rows promise so much or more. */
  private long promising() {
    int[] bins = room.bins;
    Arrays.fill(bins, 0);
    for (int i = 0; i < room.size; i++) {
      bins[(int) (room.most[i] >> shift)]++;
    }
    int bin = BINS;
    for (int count = bins[bin]; bin > 0 && count < FIRST; count += bins[bin]) {
      bin--;
    }
    return (long) bin << shift;
  }
}
