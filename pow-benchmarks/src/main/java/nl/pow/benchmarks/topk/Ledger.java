package nl.pow.benchmarks.topk;

import nl.pow.benchmarks.data.People;
import nl.pow.benchmarks.data.Work;

/** Demands in one number: what is had covers what is asked when all bits of it are there. */
final class Ledger {
  private static final int LANGUAGES = 4;
  private static final int LEVELS = 8;
  private static final int HOURS = 16;

  private Ledger() {}

  /** What a candidate has; a level holds the lower ones. */
  static int had(People p, int i) {
    return p.licences()[i] | p.languages()[i] << LANGUAGES | ((2 << p.level()[i]) - 1) << LEVELS;
  }

  /** What a vacancy asks. */
  static int asked(Work w, int i) {
    return w.licences()[i] | w.languages()[i] << LANGUAGES | (1 << w.level()[i]) << LEVELS;
  }

  /** The hours as bits above all others, of which one in common is enough. */
  static int withHours(int bits, int hours) {
    return bits | hours << HOURS;
  }

  static boolean overlaps(int one, int other) {
    return (one & other) >>> HOURS != 0;
  }

  static boolean covers(int had, int asked) {
    int all = asked & ((1 << HOURS) - 1);
    return (had & all) == all;
  }
}
