package nl.pow.matching.compiled;

/** A probe that can tell beforehand what rows can get at most. */
interface Bounded extends Probe {
  /** No less than the value of each mark, unless that is unknown; told in a moment. */
  void roughly(int[] rows, int size, int[] values);

  /** The same, nearer to the value, and still faster than the marks. */
  void closely(int[] rows, int size, int[] values);

  /** It is asked no more. */
  void done();
}
