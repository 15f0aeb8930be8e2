package nl.pow.matching.spread;

import java.util.Arrays;
import java.util.PriorityQueue;
import org.jspecify.annotations.Nullable;

/**
 * Fills one place after another along the cheapest chain of changes.
 *
 * <p>Showing somebody for the k-th time costs 2k - 1 units, each more than all points together; so
 * the cheapest filling has the smallest sum of squares, which makes it leximin (semi-matchings:
 * Harvey, Ladner, Lovasz and Tamir 2006). A point less than the most that any offer has costs 1.
 * Successive shortest paths with heights that keep all costs at 0 or more (Edmonds and Karp 1972).
 */
final class Sharing {
  private static final long FAR = Long.MAX_VALUE;

  private final Offers offers;
  private final Lists lists;
  private final int vacancies;
  private final long unit;
  private final long[] height;
  private final long[] distance;
  private final @Nullable Offer[] arrivedBy;

  /** A vacancy, or after all of those a candidate, and how far it is. */
  private record Stop(long distance, int node) implements Comparable<Stop> {
    @Override
    public int compareTo(Stop other) {
      int nearer = Long.compare(distance, other.distance);
      return nearer != 0 ? nearer : Integer.compare(node, other.node);
    }
  }

  private Sharing(Offers offers, long unit) {
    this.offers = offers;
    this.lists = new Lists(offers);
    this.vacancies = offers.vacancies();
    this.unit = unit;
    int nodes = vacancies + offers.candidates();
    this.height = new long[nodes];
    this.distance = new long[nodes];
    this.arrivedBy = new Offer[nodes];
  }

  /**
   * Fills the lists.
   *
   * @throws ArithmeticException when points and places are too many for whole numbers of 64 bits
   */
  static Lists of(Offers offers, int top) {
    long unit = Math.addExact(Math.multiplyExact(offers.most(), offers.places(top) + 1), 1);
    // the farthest that a search goes: every showing of one candidate, and all points
    Math.multiplyExact(Math.multiplyExact(unit, 4), offers.vacancies() + 2L);
    Sharing sharing = new Sharing(offers, unit);
    offers.fixed().forEach(sharing.lists::show);
    for (int v = 0; v < offers.vacancies(); v++) {
      int places = offers.places(v, top);
      for (int place = 0; place < places; place++) {
        sharing.fillOneOf(v);
      }
    }
    return sharing.lists;
  }

  private void fillOneOf(int vacancy) {
    Arrays.fill(distance, FAR);
    PriorityQueue<Stop> open = new PriorityQueue<>();
    distance[vacancy] = 0;
    open.add(new Stop(0, vacancy));
    long nearest = FAR;
    int end = -1;
    while (!open.isEmpty() && open.element().distance() < nearest) {
      Stop stop = open.remove();
      if (stop.distance() > distance[stop.node()]) {
        continue;
      }
      if (stop.node() < vacancies) {
        goOnToCandidates(stop, open);
      } else {
        goOnToVacancies(stop, open);
        long all = stop.distance() + finish(stop.node());
        if (all < nearest) {
          nearest = all;
          end = stop.node();
        }
      }
    }
    raise(nearest);
    change(vacancy, end);
  }

  /** What it costs, above its height, to show a candidate once more. */
  private long finish(int node) {
    int times = lists.ofCandidate(node - vacancies).size();
    return Math.addExact((2L * times + 1) * unit, height[node]);
  }

  private void goOnToCandidates(Stop stop, PriorityQueue<Stop> open) {
    for (Offer offer : offers.of(stop.node())) {
      if (!lists.shows(offer)) {
        reach(stop, vacancies + offer.candidate(), cost(offer), offer, open);
      }
    }
  }

  private void goOnToVacancies(Stop stop, PriorityQueue<Stop> open) {
    for (Offer offer : lists.ofCandidate(stop.node() - vacancies)) {
      if (!offer.fixed()) {
        reach(stop, offer.vacancy(), -cost(offer), offer, open);
      }
    }
  }

  private long cost(Offer offer) {
    return offers.most() - offer.points();
  }

  private void reach(Stop from, int node, long cost, Offer by, PriorityQueue<Stop> open) {
    long there = from.distance() + cost + height[from.node()] - height[node];
    if (there < distance[node]) {
      distance[node] = there;
      arrivedBy[node] = by;
      open.add(new Stop(there, node));
    }
  }

  private void raise(long nearest) {
    for (int node = 0; node < height.length; node++) {
      if (distance[node] < nearest) {
        height[node] += distance[node] - nearest;
      }
    }
  }

  /** Back along the chain: who was reached is shown, who made room is hidden. */
  private void change(int vacancy, int end) {
    int node = end;
    while (node != vacancy) {
      Offer by = arrivedBy[node];
      if (by == null) {
        throw new IllegalStateException("a chain of changes is broken");
      }
      if (node >= vacancies) {
        lists.show(by);
        node = by.vacancy();
      } else {
        lists.hide(by);
        node = vacancies + by.candidate();
      }
    }
  }
}
