package nl.pow.matching.compiled;

/** Collects the rows that a rule on travel lets pass for one who asks. */
final class Trips {
  private final Rule rule;
  private final Endpoint from;
  private final Layout layout;
  private final Ends ends;
  private final Spans spans;

  Trips(Rule rule, Endpoint from, Layout layout, Ends ends, Spans spans) {
    this.rule = rule;
    this.from = from;
    this.layout = layout;
    this.ends = ends;
    this.spans = spans;
  }

  /** So many of the first rows of the place of a class; all are certain. */
  void addFirst(int start, int rows, int metres) {
    if (metres <= from.limit()) {
      int first = layout.start(start);
      add(first, first + rows, mark(metres, from.sure()));
    }
  }

  /** The classes of one place that may come so far; those with the greatest limits come first. */
  void addReachable(int start, int end, int metres) {
    if (metres > from.limit()) {
      return;
    }
    for (int i = start; i < end && ends.limits()[i] >= metres; i++) {
      int certainty = Math.min(from.sure(), ends.certainties()[i]);
      add(layout.start(i), layout.ends()[i], mark(metres, certainty));
    }
  }

  private static int mark(int metres, int sure) {
    return Endpoint.mark(metres, Endpoint.NO_LIMIT, sure);
  }

  /** All classes of one place, each by its own limit. */
  void addAll(int start, int end, int metres) {
    for (int i = start; i < end; i++) {
      int limit = Math.min(from.limit(), ends.limits()[i]);
      int certainty = Math.min(from.sure(), ends.certainties()[i]);
      int mark = ends.remote()[i] ? Endpoint.REMOTE : Endpoint.mark(metres, limit, certainty);
      add(layout.start(i), layout.ends()[i], mark);
    }
  }

  /** Classes from where nobody knows how far it is. */
  void addUnknown(int start, int end) {
    for (int i = start; i < end; i++) {
      int mark = ends.remote()[i] ? Endpoint.REMOTE : Mark.UNKNOWN;
      add(layout.start(i), layout.ends()[i], mark);
    }
  }

  void add(int start, int end, int mark) {
    if (start < end && !rule.blocks(mark)) {
      spans.add(start, end, mark);
    }
  }
}
