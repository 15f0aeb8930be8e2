package nl.pow.core.taxonomy;

/** How well a title fits the text that was looked for, best first. */
public enum TitleFit {
  /** The same text, but for case and accents. */
  EXACT,
  /**
   * The same title, but for how it is written: spaces, hyphens, word order, endings, typing errors.
   */
  SPELLING,
  /** Another title, with words or parts of words in common. */
  ALIKE
}
