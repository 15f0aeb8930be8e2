package nl.pow.matching.builtin;

import nl.pow.core.profile.Need;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;

/** Adds up how far a list of requirements is met: a must weighs 4, a should 2, a trainable 1. */
public final class Weighing {
  private final int enough;
  private int weight;
  private int knownWeight;
  private long credits;
  private long certainties;
  private boolean mustMissing;
  private boolean shouldMissing;

  /** A requirement counts as met from this credit on, 1 to 1000. */
  public Weighing(int enough) {
    this.enough = enough;
  }

  /** What a requirement weighs. */
  public static int weight(Need need) {
    return switch (need) {
      case MUST -> 4;
      case SHOULD -> 2;
      case TRAINABLE -> 1;
    };
  }

  /** A requirement with what is known of it, both 0 to 1000. */
  public void add(Need need, int credit, int certainty) {
    int w = weight(need);
    weight += w;
    knownWeight += w;
    credits += (long) w * credit;
    certainties += (long) w * certainty;
    mustMissing |= need == Need.MUST && credit < enough;
    shouldMissing |= need == Need.SHOULD && credit < enough;
  }

  /** A requirement of which nothing is known. */
  public void addUnknown(Need need) {
    weight += weight(need);
  }

  /** A missing must decides; else what is unknown decides; nothing asked is met. */
  public Grade grade() {
    if (weight == 0) {
      return Grade.met();
    }
    if (knownWeight < weight && !mustMissing) {
      return Grade.unknown();
    }
    Verdict verdict =
        mustMissing ? Verdict.NOT_MET : shouldMissing ? Verdict.PARTLY_MET : Verdict.MET;
    return new Grade(verdict, (int) (credits / knownWeight), (int) (certainties / weight));
  }
}
