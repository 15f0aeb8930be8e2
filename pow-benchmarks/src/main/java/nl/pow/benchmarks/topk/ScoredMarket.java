package nl.pow.benchmarks.topk;

import nl.pow.benchmarks.data.Scene;

/** The best candidates for each vacancy, as pairs with points. */
public final class ScoredMarket {
  private final Scene scene;
  private final PeopleArrays arrays;

  /** As many vacancies as candidates. */
  public ScoredMarket(int size) {
    scene = Scene.of(size, size, false);
    arrays = new PeopleArrays(scene, true, false);
  }

  /** How many each vacancy wants. */
  public int[] openings() {
    return scene.work().openings().clone();
  }

  /** Candidate and points of the best for a vacancy. */
  public long[][] best(int vacancy, int count) {
    Hit[] hits = arrays.top(vacancy, count);
    long[][] best = new long[hits.length][];
    for (int i = 0; i < hits.length; i++) {
      best[i] = new long[] {hits[i].row(), hits[i].points()};
    }
    return best;
  }
}
