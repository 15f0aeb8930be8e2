package nl.pow.matching.compiled;

import java.util.Arrays;

/**
 * Places that lie next to each other, some at a time: where nobody of such a block comes from so
 * far, its places need not be looked at.
 */
final class Blocks {
  private static final int SIZE = 16;

  /** More than what the lengths are rounded by. */
  private static final double MARGIN = 1e-9;

  private final int places;
  private final Spot[] middles;
  private final double[] radii;
  private final double[] reaches;

  private Blocks(int places, int size) {
    this.places = places;
    this.middles = new Spot[size];
    this.radii = new double[size];
    this.reaches = new double[size];
  }

  static Blocks of(Places places) {
    Spot somewhere = Spot.SOMEWHERE;
    int count = places.ends().length;
    Blocks blocks = new Blocks(count, (count + SIZE - 1) / SIZE);
    Arrays.fill(blocks.middles, somewhere);
    for (int block = 0; block < blocks.size(); block++) {
      blocks.measure(block, places);
    }
    return blocks;
  }

  /** The middle one, and what lies around it; one place that is open to all opens the block. */
  private void measure(int block, Places places) {
    Spot middle = places.spots()[(start(block) + end(block)) / 2];
    boolean open = middle == null;
    for (int place = start(block); place < end(block); place++) {
      Spot spot = places.spots()[place];
      open |= spot == null || places.remote()[place];
      if (middle != null && spot != null) {
        radii[block] = Math.max(radii[block], Math.sqrt(middle.squaredChordTo(spot)));
        reaches[block] = Math.max(reaches[block], Math.sqrt(places.chords()[place]));
      }
    }
    middles[block] = middle == null ? Spot.SOMEWHERE : middle;
    reaches[block] = open ? Double.POSITIVE_INFINITY : reaches[block];
  }

  int size() {
    return middles.length;
  }

  int start(int block) {
    return block * SIZE;
  }

  int end(int block) {
    return Math.min(places, start(block) + SIZE);
  }

  /** Whether somebody of the block may come to a spot that draws from so far, as squared chord. */
  boolean mayReach(int block, Spot spot, double most) {
    double reach = reaches[block];
    if (reach == Double.POSITIVE_INFINITY) {
      return true;
    }
    double far = radii[block] + Math.min(reach, Math.sqrt(most)) + MARGIN;
    return spot.squaredChordTo(middles[block]) <= far * far;
  }
}
