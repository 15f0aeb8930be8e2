package nl.pow.matching.advice;

import nl.pow.core.Code;
import org.jspecify.annotations.Nullable;

/**
 * One change of one field of one side, as data; docs/advice.md lists all kinds and what they cost.
 *
 * <p>There is none for where somebody lives, for what a person excludes, for what somebody did
 * before, or for anything that the law protects: such a change cannot be expressed.
 */
public sealed interface Change permits CandidateChange, VacancyChange {
  /**
   * Whose file would change.
   *
   * @return the side
   */
  Side side();

  /**
   * The field that it changes, as criteria name it.
   *
   * @return the name of an attribute, such as {@code candidate.hours}
   */
  String field();

  /**
   * How large it is, to choose among as many changes; docs/advice.md tells how it is counted.
   *
   * @return 1 or more
   */
  int cost();

  /**
   * The change in codes, to be put into words.
   *
   * @return what changes, from what, into what
   */
  InCodes inCodes();

  /**
   * A change in codes; their schemes tell the kind or unit, as in evidence.
   *
   * @param kind what changes, as a code in kebab case such as {@code travel-distance}
   * @param about the skill, language or other thing that it is about, or null
   * @param before what there was, or null when nothing was stated
   * @param after what there would be, or null when nothing would be asked any more
   */
  record InCodes(String kind, @Nullable Code about, @Nullable Code before, @Nullable Code after) {}
}
