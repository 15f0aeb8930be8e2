package nl.pow.matching.builtin;

import nl.pow.core.profile.Need;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;

/** Adds up what skills that are only expected can raise; they decide nothing, either way. */
public final class Expectation {
  private static final int HALF_SURE = 500;
  private static final int NOT_KNOWN = 500;

  private int weight;
  private int covered;
  private int credits;

  /** Nothing yet. */
  public Expectation() {}

  /** A requirement and the credit of the best expected skill; tells whether it raises anything. */
  public boolean add(Need need, int credit) {
    boolean raises = credit > NOT_KNOWN;
    int w = Weighing.weight(need);
    weight += w;
    covered += raises ? w : 0;
    credits += w * (raises ? credit : NOT_KNOWN);
    return raises;
  }

  /** UNKNOWN when nothing was raised. */
  public Grade grade() {
    return covered == 0
        ? Grade.unknown()
        : new Grade(Verdict.PARTLY_MET, credits / weight, HALF_SURE * covered / weight);
  }
}
