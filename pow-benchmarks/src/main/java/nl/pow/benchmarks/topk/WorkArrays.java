package nl.pow.benchmarks.topk;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import nl.pow.benchmarks.data.Catalogue;
import nl.pow.benchmarks.data.People;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.data.Work;

/**
 * The best vacancies for candidates by a tuned scan of primitive arrays, with or without a grid.
 */
final class WorkArrays implements TopK {
  private static final int ANYWHERE = 0xffff;

  private final Cells cells;
  private final int[] bits;
  private final int[] latest;
  private final int[] place;
  private final boolean[] remote;
  private final int[] occupation;
  private final int[] start;
  private final int[] skill;
  private final int[] weight;
  private final People people;
  private final Catalogue catalogue;
  private final Distances distances;
  private final boolean custom;
  private final ThreadLocal<byte[]> halves;

  WorkArrays(Scene scene, boolean grid, boolean custom) {
    Work w = scene.work();
    this.people = scene.people();
    this.catalogue = scene.catalogue();
    this.custom = custom;
    this.distances = new Distances(scene.places());
    this.halves = ThreadLocal.withInitial(() -> new byte[Catalogue.SKILLS]);
    this.cells =
        grid
            ? Cells.of(w.place(), row -> w.remote()[row] ? ANYWHERE : 0, scene.places())
            : Cells.one(w.size());
    this.bits = column(row -> Ledger.withHours(Ledger.asked(w, row), w.hours()[row]));
    this.latest = column(row -> w.day()[row] + Rule.DAYS_LATE);
    this.place = column(row -> w.place()[row]);
    this.occupation = column(row -> w.occupation()[row]);
    this.remote = new boolean[w.size()];
    this.start = new int[w.size() + 1];
    this.skill = new int[w.skill().length];
    this.weight = new int[w.skill().length];
    for (int at = 0; at < w.size(); at++) {
      int row = cells.order[at];
      int count = w.start()[row + 1] - w.start()[row];
      remote[at] = w.remote()[row];
      System.arraycopy(w.skill(), w.start()[row], skill, start[at], count);
      System.arraycopy(w.weight(), w.start()[row], weight, start[at], count);
      start[at + 1] = start[at] + count;
    }
  }

  private int[] column(IntUnaryOperator value) {
    return Arrays.stream(cells.order).map(value).toArray();
  }

  @Override
  public Hit[] top(int query) {
    byte[] had = halves.get();
    mark(query, had, true);
    Ask ask = new Ask(query, had);
    for (int cell = 0; cell < cells.size(); cell++) {
      ask.scan(cell, cells.nearest(cell, ask.metres));
    }
    mark(query, had, false);
    return ask.best.hits();
  }

  /** Two halves for a skill that is there, one for others of its block. */
  private void mark(int query, byte[] had, boolean there) {
    for (int at = people.start()[query]; at < people.start()[query + 1]; at++) {
      for (int other : catalogue.block(catalogue.blockOf(people.skill()[at]))) {
        had[other] = (byte) (there ? Math.max(had[other], 1) : 0);
      }
      had[people.skill()[at]] = (byte) (there ? 2 : 0);
    }
  }

  /** One query on its way. */
  private final class Ask {
    final Best best = new Best(TOP);
    final int[] metres;
    private final byte[] had;
    private final int owned;
    private final int day;
    private final int reach;
    private final int[] near = new int[Catalogue.OCCUPATIONS];
    private final int most;

    Ask(int query, byte[] had) {
      this.had = had;
      this.metres = distances.from(people.place()[query]);
      this.owned = Ledger.withHours(Ledger.had(people, query), people.hours()[query]);
      this.day = people.day()[query];
      this.reach = people.reachKm()[query] * 1000;
      Arrays.setAll(near, o -> Rule.OCCUPATION * catalogue.near(people.occupation()[query], o));
      this.most = Rule.FULL * (Rule.SKILLS + (custom ? Rule.EXACT_SKILLS : 0));
    }

    /** What can be done from anywhere comes first. */
    void scan(int cell, int nearest) {
      for (int at = cells.start[cell]; at < cells.start[cell + 1]; at++) {
        if (nearest > reach && !remote[at] && cells.size() > 1) {
          return;
        }
        if (Ledger.covers(owned, bits[at])
            && Ledger.overlaps(owned, bits[at])
            && day <= latest[at]) {
          weigh(at);
        }
      }
    }

    private void weigh(int at) {
      int far = remote[at] ? 0 : metres[place[at]];
      if (far > reach) {
        return;
      }
      int travel = remote[at] ? Rule.FULL : Rule.travel(far);
      long sure =
          near[occupation[at]] + (long) Rule.TRAVEL * travel + (long) Rule.HOURS * Rule.FULL;
      if (sure + most >= best.least()) {
        best.offer(cells.order[at], sure + skills(at));
      }
    }

    private long skills(int at) {
      int credits = 0;
      int weights = 0;
      int exact = 0;
      for (int i = start[at]; i < start[at + 1]; i++) {
        credits += 500 * had[skill[i]] * weight[i];
        weights += weight[i];
        exact += had[skill[i]] >> 1;
      }
      long points = (long) Rule.SKILLS * (credits / weights);
      return custom
          ? points + (long) Rule.EXACT_SKILLS * (1000 * exact / (start[at + 1] - start[at]))
          : points;
    }
  }
}
