package nl.pow.matching.spread;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Who could be shown at which vacancy, and for how many points. */
final class Offers {
  private final List<List<Offer>> byVacancy = new ArrayList<>();
  private final List<Offer> fixed = new ArrayList<>();
  private final int[] fixedAt;
  private final boolean[] qualifies;
  private long most;

  Offers(int candidates, int vacancies) {
    qualifies = new boolean[candidates];
    fixedAt = new int[vacancies];
    for (int v = 0; v < vacancies; v++) {
      byVacancy.add(new ArrayList<>());
    }
  }

  void add(int vacancy, int candidate, long points) {
    byVacancy.get(vacancy).add(new Offer(vacancy, candidate, points, false));
    qualifies[candidate] = true;
    most = Math.max(most, points);
  }

  /** A candidate who is shown there whatever is chosen. */
  void fix(int vacancy, int candidate, long points) {
    fixed.add(new Offer(vacancy, candidate, points, true));
    fixedAt[vacancy]++;
    qualifies[candidate] = true;
    most = Math.max(most, points);
  }

  List<Offer> fixed() {
    return Collections.unmodifiableList(fixed);
  }

  /** The places of a vacancy that are left to choose for. */
  int places(int vacancy, int top) {
    return Math.min(Math.max(0, top - fixedAt[vacancy]), byVacancy.get(vacancy).size());
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

  /** The number of places that are filled when each vacancy has so many. */
  long places(int top) {
    long sum = fixed.size();
    for (int v = 0; v < vacancies(); v++) {
      sum += places(v, top);
    }
    return sum;
  }

  /** The points of the best for each vacancy by itself. */
  long best(int top) {
    long sum = fixed.stream().mapToLong(Offer::points).sum();
    for (int v = 0; v < vacancies(); v++) {
      long[] points = of(v).stream().mapToLong(Offer::points).sorted().toArray();
      int from = points.length - places(v, top);
      sum += Arrays.stream(points, from, points.length).sum();
    }
    return sum;
  }
}
