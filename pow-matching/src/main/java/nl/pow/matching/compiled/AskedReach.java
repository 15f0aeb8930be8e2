package nl.pow.matching.compiled;

/** Travel that is asked about each class of rows. */
record AskedReach(View view, Layout layout) implements Reach {
  @Override
  public void add(int subject, Rule rule, Spans spans) {
    for (int i = 0; i < layout.ends().length; i++) {
      int start = layout.start(i);
      int mark = view.mark(rule.assessor(), subject, layout.members()[start]);
      if (!rule.blocks(mark)) {
        spans.add(start, layout.ends()[i], mark);
      }
    }
  }
}
