package nl.pow.benchmarks.topk;

import java.util.Arrays;
import nl.pow.benchmarks.data.Catalogue;

/** For one query: what each skill is worth for each of the skills that are asked. */
final class Credits {
  private static final int MOST = 15;

  private final Catalogue catalogue;

  /** For each block a chain of those asked that lie in it. */
  private final short[] first = new short[Catalogue.SKILLS / Catalogue.BLOCK];

  private final short[] next = new short[MOST + 1];
  private final int[] asked = new int[MOST + 1];
  private final int[] weight = new int[MOST + 1];
  private final int[] best = new int[MOST + 1];
  private int size;
  private int total;
  private int exact;

  Credits(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  void ask(int[] skill, int[] weights, int from, int to) {
    for (int i = 1; i <= size; i++) {
      first[catalogue.blockOf(asked[i])] = 0;
    }
    size = 0;
    total = 0;
    for (int at = from; at < to; at++) {
      asked[++size] = skill[at];
      weight[size] = weights[at];
      total += weights[at];
      int block = catalogue.blockOf(skill[at]);
      next[size] = first[block];
      first[block] = (short) size;
    }
  }

  /** The value of the skills of somebody. */
  long value(int[] skill, int from, int to) {
    Arrays.fill(best, 1, size + 1, 0);
    for (int at = from; at < to; at++) {
      for (int i = first[catalogue.blockOf(skill[at])]; i != 0; i = next[i]) {
        best[i] = Math.max(best[i], asked[i] == skill[at] ? 1000 : 500);
      }
    }
    long credits = 0;
    exact = 0;
    for (int i = 1; i <= size; i++) {
      credits += (long) weight[i] * best[i];
      exact += best[i] == 1000 ? 1 : 0;
    }
    return credits / total;
  }

  /** Of what was valued last: the share that is there as it was asked. */
  long exact() {
    return 1000L * exact / size;
  }
}
