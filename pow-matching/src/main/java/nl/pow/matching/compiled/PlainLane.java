package nl.pow.matching.compiled;

/** A criterion that is asked itself about each pair. */
record PlainLane(View view, int assessor) implements Lane {
  @Override
  public Probe probe(int subject) {
    return row -> view.mark(assessor, subject, view.members()[row]);
  }
}
