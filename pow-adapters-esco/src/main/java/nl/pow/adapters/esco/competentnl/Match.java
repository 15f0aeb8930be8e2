package nl.pow.adapters.esco.competentnl;

import nl.pow.core.Code;

/** A concept of ESCO or ISCO that fits one of CompetentNL, and how well. */
record Match(Code target, MatchKind kind) implements Comparable<Match> {
  @Override
  public int compareTo(Match other) {
    int byKind = kind.compareTo(other.kind);
    return byKind != 0 ? byKind : target.compareTo(other.target);
  }
}
