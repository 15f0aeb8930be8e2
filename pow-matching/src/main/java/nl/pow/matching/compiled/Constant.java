package nl.pow.matching.compiled;

/** The same for every row, such as when nothing is asked. */
record Constant(int mark) implements Probe {
  @Override
  public int mark(int row) {
    return mark;
  }
}
