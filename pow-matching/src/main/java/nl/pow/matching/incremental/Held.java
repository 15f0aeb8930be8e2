package nl.pow.matching.incremental;

import java.util.ArrayList;
import java.util.List;
import nl.pow.matching.market.Rated;

/**
 * The list of one vacancy or candidate. It is longer than what is shown, so that somebody can fall
 * out without all others being looked at again.
 *
 * @param best by score alone; whoever is not on it comes after the last of it
 * @param complete whether nobody else is admitted
 * @param shown as many as are asked for, with those that people pinned in front
 */
record Held(List<Rated> best, boolean complete, List<Rated> shown) {
  static final Held NONE = new Held(List.of(), true, List.of());

  private static final int MOST_IN_RESERVE = 16;

  /** How long lists are that are made anew. */
  static int depth(int top) {
    return top + Math.min(top, MOST_IN_RESERVE);
  }

  static Held of(List<Rated> best, boolean complete, List<Rated> pinned, int top) {
    List<Rated> shown = new ArrayList<>(pinned);
    best.stream()
        .filter(one -> pinned.stream().noneMatch(pin -> pin.id().equals(one.id())))
        .limit(Math.max(0, top - pinned.size()))
        .forEach(shown::add);
    return new Held(best, complete, List.copyOf(shown));
  }

  /** Whether somebody with this score has a place on it. */
  boolean takes(Rated one) {
    return complete || one.compareTo(best.get(best.size() - 1)) <= 0;
  }
}
