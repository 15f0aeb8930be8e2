package nl.pow.matching.compiled;

import nl.pow.core.region.GeoPoint;

/**
 * Places that lie next to each other, some at a time: where nobody of such a block comes from so
 * far, its places need not be looked at.
 */
final class Blocks {
  private static final int SIZE = 16;

  /** More than what the lengths are rounded by. */
  private static final double MARGIN = 1e-9;

  private final Places places;
  private final int[] middles;
  private final double[] radii;
  private final double[] reaches;

  Blocks(Places places) {
    int size = (places.ends().length + SIZE - 1) / SIZE;
    this.places = places;
    this.middles = new int[size];
    this.radii = new double[size];
    this.reaches = new double[size];
    for (int block = 0; block < size; block++) {
      measure(block);
    }
  }

  /** The middle one, and what lies around it. */
  private void measure(int block) {
    middles[block] = (start(block) + end(block)) / 2;
    GeoPoint middle = places.points()[middles[block]];
    for (int place = start(block); place < end(block); place++) {
      boolean open = middle == null || places.points()[place] == null;
      double chord = middle == null ? 0 : places.squaredChord(place, new Spot(middle));
      radii[block] = Math.max(radii[block], Math.sqrt(chord));
      double reach = open ? Double.POSITIVE_INFINITY : Math.sqrt(places.chords()[place]);
      reaches[block] = Math.max(reaches[block], reach);
    }
  }

  int size() {
    return middles.length;
  }

  int start(int block) {
    return block * SIZE;
  }

  int end(int block) {
    return Math.min(places.ends().length, start(block) + SIZE);
  }

  /** Whether somebody of the block may come to a spot that draws from so far, as a chord. */
  boolean mayReach(int block, Spot spot, double most) {
    double reach = reaches[block];
    if (reach == Double.POSITIVE_INFINITY) {
      return true;
    }
    double far = radii[block] + Math.min(reach, most) + MARGIN;
    return places.squaredChord(middles[block], spot) <= far * far;
  }
}
