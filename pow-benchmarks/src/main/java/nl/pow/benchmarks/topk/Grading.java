package nl.pow.benchmarks.topk;

import java.util.function.IntFunction;
import nl.pow.benchmarks.data.Catalogue;
import nl.pow.benchmarks.data.People;
import nl.pow.benchmarks.data.Scene;
import nl.pow.benchmarks.data.Work;
import org.apache.lucene.util.BytesRef;

/** Decides and scores packed rows for one query. */
interface Grading {
  /** The answer for a row that a demand puts out. */
  long OUT = -1;

  /** What is sure without the skills, or {@link #OUT}. */
  long sure(long packed);

  /** What the skills add. */
  long skills(BytesRef row);

  /** Makes the grading of each query; for one thread at a time. */
  static IntFunction<Grading> of(
      Scene scene, Distances distances, boolean forVacancies, boolean custom) {
    int factor = custom ? Rule.EXACT_SKILLS : 0;
    return forVacancies
        ? query -> forVacancy(scene, distances, query, factor)
        : query -> forCandidate(scene, distances, query, factor);
  }

  private static Grading forVacancy(Scene scene, Distances distances, int query, int factor) {
    Work w = scene.work();
    Credits credits = new Credits(scene.catalogue());
    credits.ask(w.skill(), w.weight(), w.start()[query], w.start()[query + 1]);
    int need = Ledger.withHours(Ledger.asked(w, query), w.hours()[query]);
    int latest = w.day()[query] + Rule.DAYS_LATE;
    boolean remote = w.remote()[query];
    int[] metres = distances.from(w.place()[query]);
    int occupation = w.occupation()[query];
    int[] skill = new int[15];
    return new Grading() {
      @Override
      public long sure(long row) {
        int bits = Packed.bits(row);
        int far = remote ? 0 : metres[Packed.place(row)];
        boolean fits =
            Ledger.covers(bits, need)
                && Ledger.overlaps(bits, need)
                && Packed.day(row) <= latest
                && far <= Packed.reachKm(row) * 1000;
        return fits
            ? base(scene.catalogue(), occupation, row, remote ? Rule.FULL : Rule.travel(far))
            : OUT;
      }

      @Override
      public long skills(BytesRef row) {
        int count = Skills.read(row, skill);
        long value = Rule.SKILLS * credits.value(skill, 0, count);
        return factor == 0 ? value : value + factor * credits.exact();
      }
    };
  }

  private static Grading forCandidate(Scene scene, Distances distances, int query, int factor) {
    People p = scene.people();
    int owned = Ledger.withHours(Ledger.had(p, query), p.hours()[query]);
    int day = p.day()[query];
    int reach = p.reachKm()[query] * 1000;
    int[] metres = distances.from(p.place()[query]);
    int occupation = p.occupation()[query];
    Skills skills = Skills.of(p, query, scene.catalogue());
    return new Grading() {
      @Override
      public long sure(long row) {
        int asked = Packed.bits(row);
        boolean remote = Packed.reachKm(row) == Packed.ANYWHERE;
        int far = remote ? 0 : metres[Packed.place(row)];
        boolean fits =
            Ledger.covers(owned, asked)
                && Ledger.overlaps(owned, asked)
                && day <= Packed.day(row)
                && far <= reach;
        return fits
            ? base(scene.catalogue(), occupation, row, remote ? Rule.FULL : Rule.travel(far))
            : OUT;
      }

      @Override
      public long skills(BytesRef row) {
        return skills.points(row, factor);
      }
    };
  }

  private static long base(Catalogue catalogue, int occupation, long row, int travel) {
    return (long) Rule.OCCUPATION * catalogue.near(occupation, Packed.occupation(row))
        + (long) Rule.TRAVEL * travel
        + (long) Rule.HOURS * Rule.FULL;
  }
}
