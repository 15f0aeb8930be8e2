package nl.pow.matching.compiled;

import org.jspecify.annotations.Nullable;

/** Travel that is asked about each class of rows. */
record AskedReach(View view, int assessor, Layout layout) implements Reach {
  @Override
  public void exactly(int subject, Rule rule, Spans spans) {
    for (int i = 0; i < layout.ends().length; i++) {
      int start = layout.start(i);
      int mark = view.mark(assessor, subject, layout.members()[start]);
      if (!rule.blocks(mark)) {
        spans.add(start, layout.ends()[i], mark);
      }
    }
  }

  @Override
  public void roughly(int subject, Rule rule, Spans spans) {
    exactly(subject, rule, spans);
  }

  @Override
  public @Nullable Probe probe(int subject) {
    return null;
  }
}
