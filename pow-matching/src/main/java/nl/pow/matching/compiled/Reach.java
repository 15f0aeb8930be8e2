package nl.pow.matching.compiled;

/** What travel says of the rows. */
interface Reach {
  /** The rows that a rule does not put out for one who asks, in stretches of one mark. */
  Spans spans(int subject, Rule rule);
}
