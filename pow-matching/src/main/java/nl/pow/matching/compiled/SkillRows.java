package nl.pow.matching.compiled;

import nl.pow.core.profile.Need;

/**
 * The skills of all rows, asked or found, as numbers in a book.
 *
 * @param book the codes that there are
 * @param items of each row
 * @param known what is known of the skills of each row
 * @param weights of candidates 0; of vacancies the sum of what their requirements weigh
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record SkillRows(SkillBook book, Csr items, byte[] known, Numbers weights) {
  /** What is known of the skills of a candidate. */
  static final byte NOTHING = 0;

  static final byte EXPECTED = 1;
  static final byte FACTS = 2;

  /** How much a skill is asked that has a number in the book. */
  Need need(int number) {
    return SkillCode.need(book.code(number));
  }
}
