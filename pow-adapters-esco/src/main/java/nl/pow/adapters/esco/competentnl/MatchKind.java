package nl.pow.adapters.esco.competentnl;

/** How well a concept of another classification fits one of CompetentNL, best first. */
enum MatchKind {
  EXACT(1_000),
  CLOSE(900),
  BROAD(750),
  NARROW(750);

  private final int value;

  MatchKind(int value) {
    this.value = value;
  }

  /** What is left of a relation that goes through such a match, out of 1000. */
  int value() {
    return value;
  }
}
