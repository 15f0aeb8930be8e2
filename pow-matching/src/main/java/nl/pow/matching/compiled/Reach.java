package nl.pow.matching.compiled;

import org.jspecify.annotations.Nullable;

/** What travel says of the rows. */
interface Reach {
  /** Adds the rows that a rule does not put out for one who asks, in stretches of one mark. */
  void exactly(int subject, Rule rule, Spans spans);

  /**
   * Adds at least those rows, in few stretches; no row has more points than the mark of its stretch
   * tells.
   */
  void roughly(int subject, Rule rule, Spans spans);

  /** The marks of rows, or null when the stretches tell them. */
  @Nullable Probe probe(int subject);
}
