package nl.pow.core.taxonomy;

/** Is told what is near what, by places in the two sets that a taxonomy was asked about. */
@FunctionalInterface
public interface NearPairs {
  /**
   * Takes one pair. Pairs come in ascending order of what is asked, then of what was found, each
   * once.
   *
   * @param asked the place of what is asked, from 0
   * @param found the place of what was found, from 0
   * @param relation how near, above 0
   */
  void near(int asked, int found, Relation relation);
}
