package nl.pow.testkit;

import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.pow.core.store.ChangeSet;
import nl.pow.testkit.generator.Samples;

/**
 * Chooses the first, or the last, of what there is to choose from, nine times out of ten; never
 * always, so that what is refused can be tried anew.
 */
final class Extremes implements RandomGenerator {
  /** Entities of all kinds with little in them; made once for all tests. */
  static final ChangeSet LEAST = new Samples(new Extremes(1, false)).world(2);

  /** Entities of all kinds with much in them. */
  static final ChangeSet GREATEST = new Samples(new Extremes(1, true)).world(2);

  private final SplittableRandom random;
  private final boolean last;

  Extremes(long seed, boolean last) {
    this.random = new SplittableRandom(seed);
    this.last = last;
  }

  @Override
  public long nextLong() {
    return random.nextLong();
  }

  @Override
  public int nextInt(int bound) {
    return nextInt(0, bound);
  }

  @Override
  public int nextInt(int origin, int bound) {
    int any = random.nextInt(origin, bound);
    return random.nextInt(10) == 0 ? any : last ? bound - 1 : origin;
  }

  @Override
  public boolean nextBoolean() {
    return nextInt(2) == 1;
  }
}
