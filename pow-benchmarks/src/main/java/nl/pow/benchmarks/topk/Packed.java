package nl.pow.benchmarks.topk;

import nl.pow.benchmarks.data.People;
import nl.pow.benchmarks.data.Work;

/** A row but for its skills in one number: a single look-up in an index. */
final class Packed {
  /** The reach of work that can be done from anywhere. */
  static final int ANYWHERE = 255;

  private static final int DAY = 25;
  private static final int PLACE = 33;
  private static final int REACH = 46;
  private static final int OCCUPATION = 54;

  private Packed() {}

  static long of(People p, int i) {
    int bits = Ledger.withHours(Ledger.had(p, i), p.hours()[i]);
    return of(bits, p.day()[i], p.place()[i], p.reachKm()[i], p.occupation()[i]);
  }

  static long of(Work w, int i) {
    int bits = Ledger.withHours(Ledger.asked(w, i), w.hours()[i]);
    int reach = w.remote()[i] ? ANYWHERE : 0;
    return of(bits, w.day()[i] + Rule.DAYS_LATE, w.place()[i], reach, w.occupation()[i]);
  }

  private static long of(int bits, int day, int place, int reach, int occupation) {
    return bits
        | (long) day << DAY
        | (long) place << PLACE
        | (long) reach << REACH
        | (long) occupation << OCCUPATION;
  }

  static int bits(long packed) {
    return (int) (packed & ((1 << DAY) - 1));
  }

  static int day(long packed) {
    return (int) (packed >> DAY & 0xff);
  }

  static int place(long packed) {
    return (int) (packed >> PLACE & 0x1fff);
  }

  static int reachKm(long packed) {
    return (int) (packed >> REACH & 0xff);
  }

  static int occupation(long packed) {
    return (int) (packed >>> OCCUPATION);
  }
}
