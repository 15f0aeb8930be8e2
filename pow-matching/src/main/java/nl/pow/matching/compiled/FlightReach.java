package nl.pow.matching.compiled;

import java.util.function.IntFunction;
import nl.pow.matching.builtin.TravelDistance;
import nl.pow.matching.criterion.Grade;
import org.jspecify.annotations.Nullable;

/**
 * Travel as the crow flies: cell by cell first, and by the metre for those that may be chosen. Each
 * way is worked out when it is asked for.
 */
final class FlightReach implements Reach {
  private static final int BEST = Endpoint.REMOTE;

  private final Layout layout;
  private final Ends ends;
  private final Cells cells;
  private final Ranges ranges;
  private final Numbers classOf;
  private final IntFunction<Endpoint> askers;
  private final boolean sure;

  /** With the ends of ways of the classes of rows, as they lie, and of those who ask. */
  FlightReach(Layout layout, Ends ends, Cells cells, IntFunction<Endpoint> askers) {
    this.layout = layout;
    this.ends = ends;
    this.cells = cells;
    this.ranges = new Ranges(ends.limits(), cells);
    this.askers = askers;
    this.sure = ends.areSure();
    this.classOf = Numbers.below(layout.ends().length, layout.members().length);
    for (int c = 0; c < layout.ends().length; c++) {
      for (int row = layout.start(c); row < layout.ends()[c]; row++) {
        classOf.set(row, c);
      }
    }
  }

  /** Takes stretches of classes. */
  private interface Stretches {
    void add(int start, int end, int mark);
  }

  @Override
  public void roughly(int subject, Rule rule, Spans spans) {
    stretches(
        askers.apply(subject),
        rule,
        (start, end, mark) -> spans.add(layout.start(start), layout.ends()[end - 1], mark));
  }

  @Override
  public void exactly(int subject, Rule rule, Spans spans) {
    Endpoint from = askers.apply(subject);
    stretches(
        from,
        rule,
        (start, end, mark) -> {
          for (int c = start; c < end; c++) {
            int exact = ends.mark(from, c);
            if (!rule.blocks(exact)) {
              spans.add(layout.start(c), layout.ends()[c], exact);
            }
          }
        });
  }

  @Override
  public @Nullable Probe probe(int subject) {
    Endpoint from = askers.apply(subject);
    return row -> ends.mark(from, classOf.get(row));
  }

  private void stretches(Endpoint from, Rule rule, Stretches to) {
    Spot spot = from.remote() || from.sure() == 0 ? null : from.spot();
    for (int cell = 0; cell < cells.count(); cell++) {
      int start = cells.start(cell);
      int stays = cells.stays(cell);
      if (spot == null) {
        to.add(start, cells.end(cell), BEST);
        continue;
      }
      if (start < stays) {
        to.add(start, stays, BEST);
      }
      double chord = cells.squaredChord(cell, spot);
      if (!rule.demanded() || cells.isNear(cell, chord)) {
        addNear(cell, cells.nearest(cell, chord), from, rule, to);
      }
    }
  }

  /** Those of a cell who have to go so many metres at least. */
  private void addNear(int cell, int metres, Endpoint from, Rule rule, Stretches to) {
    int start = cells.stays(cell);
    int end = rule.demanded() ? ranges.end(cell, metres) : cells.end(cell);
    if (start < end && (!rule.demanded() || metres <= from.limit())) {
      int value = TravelDistance.value(metres);
      to.add(start, end, Mark.met(sure ? value : Math.max(value, rule.unknownValue()), Grade.FULL));
    }
  }
}
