package nl.pow.matching.compiled;

/** What travel says of the rows. */
interface Reach {
  /** Adds the rows that a rule does not put out for one who asks, in stretches of one mark. */
  void add(int subject, Rule rule, Spans spans);
}
