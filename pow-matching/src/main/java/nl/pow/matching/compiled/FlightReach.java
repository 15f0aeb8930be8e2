package nl.pow.matching.compiled;

import java.util.function.IntFunction;
import java.util.stream.Stream;
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
  private final Endpoint[] classes;
  private final int[] limits;
  private final Cells cells;
  private final Numbers classOf;
  private final IntFunction<Endpoint> askers;
  private final boolean unsure;

  /** With the ends of ways of the classes of rows, as they lie, and of those who ask. */
  FlightReach(Layout layout, Endpoint[] classes, Cells cells, IntFunction<Endpoint> askers) {
    this.layout = layout;
    this.classes = classes;
    this.limits = Stream.of(classes).mapToInt(Endpoint::limit).toArray();
    this.cells = cells;
    this.askers = askers;
    this.unsure = Stream.of(classes).anyMatch(one -> one.sure() == 0);
    this.classOf = Numbers.below(classes.length, layout.members().length);
    for (int c = 0; c < classes.length; c++) {
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
            int exact = from.markTo(classes[c]);
            if (!rule.blocks(exact)) {
              spans.add(layout.start(c), layout.ends()[c], exact);
            }
          }
        });
  }

  @Override
  public @Nullable Probe probe(int subject) {
    Endpoint from = askers.apply(subject);
    return row -> from.markTo(classes[classOf.get(row)]);
  }

  private void stretches(Endpoint from, Rule rule, Stretches to) {
    Spot spot = from.remote() || from.sure() == 0 ? null : from.spot();
    for (int cell = 0; cell < cells.count(); cell++) {
      int start = cells.start(cell);
      int stays = cells.stays(cell);
      int end = cells.end(cell);
      if (spot == null) {
        to.add(start, end, BEST);
      } else {
        if (start < stays) {
          to.add(start, stays, BEST);
        }
        addNear(cells.nearest(cell, spot), stays, end, from, rule, to);
      }
    }
  }

  /** Those of a cell who have to go so many metres at least. */
  private void addNear(
      int metres, int start, int end, Endpoint from, Rule rule, Stretches to) {
    int near = end;
    if (rule.demanded()) {
      near = metres > from.limit() ? start : farther(metres, start, end);
    }
    if (start < near) {
      to.add(start, near, unsure ? BEST : Mark.met(TravelDistance.value(metres), Grade.FULL));
    }
  }

  /** The first class with a limit below so many metres. */
  private int farther(int metres, int from, int to) {
    int low = from;
    int high = to;
    while (low < high) {
      int middle = (low + high) / 2;
      if (limits[middle] >= metres) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }
}
