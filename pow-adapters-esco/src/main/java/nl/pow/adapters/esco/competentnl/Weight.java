package nl.pow.adapters.esco.competentnl;

/** How much an occupation asks of a capability. */
enum Weight {
  SOMEWHAT(1),
  IMPORTANT(2),
  ESSENTIAL(3);

  private final int points;

  Weight(int points) {
    this.points = points;
  }

  int points() {
    return points;
  }
}
