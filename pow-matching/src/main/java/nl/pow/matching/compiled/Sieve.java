package nl.pow.matching.compiled;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * Takes rows through the cheap rules, many at a time, and hands those on that may be chosen: first
 * some that promise most, so that the others are soon known not to be.
 */
final class Sieve {
  private static final int FIRST = 32;
  private static final int BINS = 128;

  private final Step[] cheap;
  private final @Nullable Bounded bounds;
  private final @Nullable Rule bounded;
  private final long rest;
  private final long restOfAll;
  private final Sink sink;
  private final Room room;
  private final Choice choice;

  Sieve(Plan plan, Sink sink, Room room, Choice choice) {
    Step skills = plan.skills();
    boolean wished = skills != null && skills.rule().wished();
    this.cheap = plan.cheap().toArray(Step[]::new);
    this.bounds = wished ? plan.bounds() : null;
    this.bounded = skills == null ? null : skills.rule();
    this.rest = Plan.most(plan.costly());
    this.restOfAll = rest + Plan.most(plan.cheap()) + (skills == null ? 0 : skills.rule().most());
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
    int first = sink.least() == Long.MIN_VALUE && room.size > 4 * FIRST ? promising() : 0;
    choice.among(room, 0, first);
    choice.among(room, first, room.size);
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
    long least = sink.least();
    int weight = bounded == null ? 0 : bounded.weight();
    if (bounds == null) {
      Arrays.fill(room.told, 0, room.size, 0);
    } else {
      bounds.roughly(room.rows, room.size, room.told);
    }
    int kept = 0;
    for (int i = 0; i < room.size; i++) {
      room.most[i] = room.known[i] + rest + (long) weight * room.told[i];
      if (room.most[i] >= least) {
        room.move(i, kept++);
      }
    }
    room.size = kept;
  }

  /** Moves some that promise most to the front; tells how many. */
  private int promising() {
    long least = Long.MAX_VALUE;
    long greatest = Long.MIN_VALUE;
    for (int i = 0; i < room.size; i++) {
      least = Math.min(least, room.most[i]);
      greatest = Math.max(greatest, room.most[i]);
    }
    int shift = Math.max(0, Long.SIZE - Long.numberOfLeadingZeros(greatest - least) - 7);
    int[] bins = new int[BINS];
    for (int i = 0; i < room.size; i++) {
      bins[(int) (greatest - room.most[i] >> shift)]++;
    }
    int bin = 0;
    for (int count = bins[0]; count < FIRST; count += bins[bin]) {
      bin++;
    }
    int first = 0;
    for (int i = 0; i < room.size; i++) {
      if (greatest - room.most[i] >> shift <= bin) {
        room.swap(i, first++);
      }
    }
    return first;
  }
}
