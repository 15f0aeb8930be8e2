package nl.pow.adapters.esco.concept;

import java.util.Arrays;

/** Takes links one after the other, in the order in which they are to be held. */
public final class LinksBuilder {
  private int[] starts = new int[64];
  private int[] targets = new int[64];
  private int sources;
  private int size;

  /** Begins with source 0, without a link. */
  public LinksBuilder() {}

  /**
   * Adds a target to the current source.
   *
   * @param target greater than the targets of this source before it
   */
  public void add(int target) {
    if (size == targets.length) {
      targets = Arrays.copyOf(targets, 2 * size);
    }
    targets[size++] = target;
  }

  /** Ends the current source and begins the next. */
  public void next() {
    sources++;
    if (sources == starts.length) {
      starts = Arrays.copyOf(starts, 2 * sources);
    }
    starts[sources] = size;
  }

  /**
   * The links of all sources that were ended.
   *
   * @return the links
   */
  public Links build() {
    return new Links(Arrays.copyOf(starts, sources + 1), Arrays.copyOf(targets, size));
  }
}
