package nl.pow.matching.compiled;

import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;

/**
 * What a policy does with the grades of one criterion in one direction.
 *
 * @param assessor the number of the criterion
 * @param demanded whether a pair with NOT_MET is out
 * @param unknownFails whether a pair with UNKNOWN is out too
 * @param weight of the wish, 0 when it is not wished
 * @param unknownValue what an unknown wish counts for
 */
public record Rule(
    int assessor, boolean demanded, boolean unknownFails, int weight, int unknownValue) {
  boolean blocks(int mark) {
    return demanded
        && (Mark.is(mark, Verdict.NOT_MET) || (unknownFails && Mark.is(mark, Verdict.UNKNOWN)));
  }

  /** The demand alone. */
  public Rule unwished() {
    return new Rule(assessor, demanded, unknownFails, 0, 0);
  }

  /** The wish alone. */
  public Rule undemanded() {
    return new Rule(assessor, false, false, weight, unknownValue);
  }

  /** Both together, of which one at most is wished: out is who either puts out. */
  public Rule and(Rule other) {
    return new Rule(
        assessor,
        demanded || other.demanded,
        unknownFails || other.unknownFails,
        weight + other.weight,
        unknownValue + other.unknownValue);
  }

  /** Whether it adds to the score. */
  public boolean wished() {
    return weight > 0;
  }

  long points(int mark) {
    return (long) weight * value(mark);
  }

  /** What the mark counts for, 0 when it is not wished. */
  int value(int mark) {
    return weight == 0 ? 0 : Mark.is(mark, Verdict.UNKNOWN) ? unknownValue : Mark.value(mark);
  }

  long certain(int mark) {
    return (long) weight * Mark.certainty(mark);
  }

  /** No pair gets more points. */
  long most() {
    return most(Grade.FULL);
  }

  /** No pair with at most this value gets more points. */
  long most(int value) {
    return (long) weight * value;
  }
}
