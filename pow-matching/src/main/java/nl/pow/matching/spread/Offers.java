package nl.pow.matching.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Who could be shown at which vacancy, and for how many points. */
final class Offers {
  private final List<List<Offer>> byVacancy = new ArrayList<>();
  private final boolean[] qualifies;
  private long most;

  Offers(int candidates, int vacancies) {
    qualifies = new boolean[candidates];
    for (int v = 0; v < vacancies; v++) {
      byVacancy.add(new ArrayList<>());
    }
  }

  void add(int vacancy, int candidate, long points) {
    byVacancy.get(vacancy).add(new Offer(vacancy, candidate, points));
    qualifies[candidate] = true;
    most = Math.max(most, points);
  }

  int vacancies() {
    return byVacancy.size();
  }

  int candidates() {
    return qualifies.length;
  }

  List<Offer> of(int vacancy) {
    return Collections.unmodifiableList(byVacancy.get(vacancy));
  }

  boolean qualifies(int candidate) {
    return qualifies[candidate];
  }

  /** The most points of any offer. */
  long most() {
    return most;
  }

  /** The number of places that can be filled when each vacancy has so many. */
  long places(int top) {
    return byVacancy.stream().mapToLong(offers -> Math.min(top, offers.size())).sum();
  }

  /** The points of the best for each vacancy by itself. */
  long best(int top) {
    long sum = 0;
    for (List<Offer> offers : byVacancy) {
      long[] points = offers.stream().mapToLong(Offer::points).sorted().toArray();
      int from = Math.max(0, points.length - top);
      sum += Arrays.stream(points, from, points.length).sum();
    }
    return sum;
  }
}
