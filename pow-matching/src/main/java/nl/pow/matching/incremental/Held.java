package nl.pow.matching.incremental;

import java.util.ArrayList;
import java.util.List;
import nl.pow.matching.market.Rated;

/**
 * The list of one vacancy or candidate.
 *
 * @param best by score alone
 * @param shown with those that people pinned in front
 */
record Held(List<Rated> best, List<Rated> shown) {
  static final Held NONE = new Held(List.of(), List.of());

  static Held of(List<Rated> best, List<Rated> pinned, int top) {
    if (pinned.isEmpty()) {
      return new Held(best, best);
    }
    List<Rated> shown = new ArrayList<>(pinned);
    best.stream()
        .filter(one -> pinned.stream().noneMatch(pin -> pin.id().equals(one.id())))
        .limit(Math.max(0, top - pinned.size()))
        .forEach(shown::add);
    return new Held(best, List.copyOf(shown));
  }

  boolean isFull(int top) {
    return best.size() >= top;
  }

  Rated last() {
    return best.get(best.size() - 1);
  }
}
