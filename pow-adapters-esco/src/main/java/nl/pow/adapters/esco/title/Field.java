package nl.pow.adapters.esco.title;

/** What the index holds of a title. */
enum Field {
  /** The code of its language. */
  LANGUAGE,
  /** {@link Spelling#folded}. */
  FOLDED,
  /** {@link Spelling#letters}. */
  LETTERS,
  /** {@link Spelling#anyOrder}. */
  STEMS,
  /** {@link Spelling#stems}. */
  WORDS,
  /** {@link Spelling#parts}. */
  PARTS
}
