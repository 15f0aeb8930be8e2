package nl.pow.benchmarks.topk;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;
import nl.pow.benchmarks.data.Catalogue;
import nl.pow.benchmarks.data.People;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.data.Work;

/**
 * The best candidates for vacancies by a tuned scan of primitive arrays, with or without a grid.
 */
final class PeopleArrays implements TopK {
  private final Cells cells;
  private final int[] bits;
  private final int[] day;
  private final int[] place;
  private final int[] reach;
  private final int[] occupation;
  private final int[] start;
  private final int[] skill;
  private final Work work;
  private final Catalogue catalogue;
  private final Distances distances;
  private final boolean custom;
  private final ThreadLocal<Credits> credits;

  PeopleArrays(Scene scene, boolean grid, boolean custom) {
    People p = scene.people();
    this.work = scene.work();
    this.catalogue = scene.catalogue();
    this.custom = custom;
    this.distances = new Distances(scene.places());
    this.credits = ThreadLocal.withInitial(() -> new Credits(catalogue));
    this.cells =
        grid ? Cells.of(p.place(), row -> p.reachKm()[row], scene.places()) : Cells.one(p.size());
    this.bits = column(row -> Ledger.withHours(Ledger.had(p, row), p.hours()[row]));
    this.day = column(row -> p.day()[row]);
    this.place = column(row -> p.place()[row]);
    this.reach = column(row -> p.reachKm()[row] * 1000);
    this.occupation = column(row -> p.occupation()[row]);
    this.start = new int[p.size() + 1];
    this.skill = new int[p.skill().length];
    for (int at = 0; at < p.size(); at++) {
      int row = cells.order[at];
      int count = p.start()[row + 1] - p.start()[row];
      System.arraycopy(p.skill(), p.start()[row], skill, start[at], count);
      start[at + 1] = start[at] + count;
    }
  }

  private int[] column(IntUnaryOperator value) {
    return Arrays.stream(cells.order).map(value).toArray();
  }

  @Override
  public Hit[] top(int query) {
    return top(query, TOP);
  }

  Hit[] top(int query, int count) {
    Credits asked = credits.get();
    asked.ask(work.skill(), work.weight(), work.start()[query], work.start()[query + 1]);
    Ask ask = new Ask(query, asked, count);
    boolean remote = work.remote()[query];
    for (int cell = 0; cell < cells.size(); cell++) {
      ask.scan(cell, remote ? 0 : cells.nearest(cell, ask.metres));
    }
    return ask.best.hits();
  }

  /** One query on its way. */
  private final class Ask {
    final Best best;
    final int[] metres;
    private final Credits asked;
    private final int need;
    private final int latest;
    private final boolean remote;
    private final int[] near = new int[Catalogue.OCCUPATIONS];
    private final int most;

    Ask(int query, Credits asked, int count) {
      this.best = new Best(count);
      this.asked = asked;
      this.metres = distances.from(work.place()[query]);
      this.need = Ledger.withHours(Ledger.asked(work, query), work.hours()[query]);
      this.latest = work.day()[query] + Rule.DAYS_LATE;
      this.remote = work.remote()[query];
      Arrays.setAll(near, o -> Rule.OCCUPATION * catalogue.near(work.occupation()[query], o));
      this.most = Rule.FULL * (Rule.SKILLS + (custom ? Rule.EXACT_SKILLS : 0));
    }

    void scan(int cell, int nearest) {
      for (int at = cells.start[cell]; at < cells.start[cell + 1]; at++) {
        if (reach[at] < nearest && cells.size() > 1) {
          return;
        }
        if (Ledger.covers(bits[at], need) && Ledger.overlaps(bits[at], need) && day[at] <= latest) {
          weigh(at);
        }
      }
    }

    private void weigh(int at) {
      int far = remote ? 0 : metres[place[at]];
      if (far > reach[at]) {
        return;
      }
      int travel = remote ? Rule.FULL : Rule.travel(far);
      long sure =
          near[occupation[at]] + (long) Rule.TRAVEL * travel + (long) Rule.HOURS * Rule.FULL;
      if (sure + most >= best.least()) {
        long points = sure + Rule.SKILLS * asked.value(skill, start[at], start[at + 1]);
        best.offer(cells.order[at], custom ? points + Rule.EXACT_SKILLS * asked.exact() : points);
      }
    }
  }
}
