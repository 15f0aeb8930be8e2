package nl.pow.matching.compiled;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Works out the exact score of those few rows that may be chosen. */
final class Choice {
  private static final int FEW = 64;

  private static final int BITS = 10;

  /** So many are put in order before a costly criterion is asked about the first. */
  private static final int MANY = 1 << BITS;

  private final Plan plan;
  private final Step[] cheap;
  private final @Nullable Step travel;
  private final @Nullable Step skills;
  private final @Nullable Bounded bounds;
  private final Step[] costly;
  private final long rest;
  private final int[] members;
  private final Sink sink;
  private final int[] rows;
  private final int[] trips;
  private final long[] known;
  private final int[] told;
  private final int[] exact;
  private final int most;
  private int size;

  Choice(Plan plan, int[] members, Sink sink) {
    this.plan = plan;
    this.cheap = plan.cheap().toArray(Step[]::new);
    this.travel = plan.trips();
    this.skills = plan.skills();
    this.bounds = plan.bounds();
    this.costly = plan.costly().toArray(Step[]::new);
    this.rest = Plan.most(plan.costly());
    this.members = members;
    this.sink = sink;
    this.most = costly.length > 0 ? MANY : FEW;
    this.rows = new int[most];
    this.trips = new int[most];
    this.known = new long[most];
    this.told = new int[most];
    this.exact = new int[most];
  }

  /** Considers those rows of a room that promise so much or more, and less than some other. */
  void among(Room room, long from, long below) {
    int count = room.choose(Math.max(from, sink.least()), below);
    for (int start = 0; start < count; start += most) {
      take(room, start, Math.min(count, start + most));
      choose();
    }
  }

  private void take(Room room, int start, int end) {
    long least = sink.least();
    int taken = 0;
    for (int i = start; i < end; i++) {
      int at = room.chosen[i];
      if (room.most[at] >= least) {
        rows[taken] = room.rows[at];
        trips[taken] = room.trips[at];
        known[taken++] = room.known[at];
      }
    }
    size = taken;
  }

  private void choose() {
    boolean wished = skills != null && skills.rule().wished();
    if (bounds != null && wished) {
      bounds.closely(rows, size, told);
    } else {
      Arrays.fill(told, 0, size, 0);
    }
    int weight = skills == null ? 0 : skills.rule().weight();
    bound(weight);
    if (travel != null) {
      travel(travel, weight);
    }
    if (skills != null) {
      skills.probe().marks(rows, size, told);
      sift(skills.rule());
    }
    if (costly.length > 0) {
      offerBestFirst();
    } else {
      for (int i = 0; i < size; i++) {
        offer(i);
      }
    }
  }

  /** Drops those that cannot be chosen with what skills bring at most. */
  private void bound(int weight) {
    long least = sink.least();
    int kept = 0;
    for (int i = 0; i < size; i++) {
      if (known[i] + (long) weight * told[i] + rest >= least) {
        move(i, kept++);
      }
    }
    size = kept;
  }

  /** Puts what is known of ways by the metre in the place of what is known of them roughly. */
  private void travel(Step step, int weight) {
    Rule rule = step.rule();
    step.probe().marks(rows, size, exact);
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int mark = exact[i];
      known[i] += rule.points(mark) - rule.points(trips[i]);
      trips[i] = mark;
      if (!rule.blocks(mark) && isWanted(known[i] + (long) weight * told[i] + rest, rows[i])) {
        move(i, kept++);
      }
    }
    size = kept;
  }

  private void sift(Rule rule) {
    int kept = 0;
    for (int i = 0; i < size; i++) {
      int mark = told[i];
      known[i] += rule.points(mark);
      if (!rule.blocks(mark) && isWanted(known[i] + rest, rows[i])) {
        move(i, kept++);
      }
    }
    size = kept;
  }

  private boolean isWanted(long most, int row) {
    long least = sink.least();
    return most > least || (most == least && sink.takesTie(Mark.SURE, members[row]));
  }

  private void move(int from, int to) {
    rows[to] = rows[from];
    trips[to] = trips[from];
    known[to] = known[from];
    told[to] = told[from];
  }

  /** Offers the others before those that are known to have less. */
  private void offerBestFirst() {
    long[] keys = new long[size];
    for (int i = 0; i < size; i++) {
      keys[i] = known[i] << BITS | i;
    }
    Arrays.sort(keys);
    for (int i = size - 1; i >= 0; i--) {
      offer((int) keys[i] & (MANY - 1));
    }
  }

  private void offer(int i) {
    int row = rows[i];
    long points = known[i];
    long open = rest;
    long certain = skills == null ? 0 : skills.rule().certain(told[i]);
    for (Step step : costly) {
      if (!isWanted(points + open, row)) {
        return;
      }
      int mark = step.probe().mark(row);
      if (step.rule().blocks(mark)) {
        return;
      }
      points += step.rule().points(mark);
      open -= step.rule().most();
      certain += step.rule().certain(mark);
    }
    for (Step step : cheap) {
      certain += step.rule().certain(step.probe().mark(row));
    }
    sink.offer(points, plan.sure(trips[i], certain), members[row]);
  }
}
