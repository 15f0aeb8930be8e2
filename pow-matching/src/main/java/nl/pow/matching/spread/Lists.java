package nl.pow.matching.spread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** Who is shown at which vacancy. */
final class Lists {
  private final List<List<Offer>> byVacancy = new ArrayList<>();
  private final List<List<Offer>> byCandidate = new ArrayList<>();

  Lists(Offers offers) {
    for (int v = 0; v < offers.vacancies(); v++) {
      byVacancy.add(new ArrayList<>());
    }
    for (int c = 0; c < offers.candidates(); c++) {
      byCandidate.add(new ArrayList<>());
    }
  }

  void show(Offer offer) {
    byVacancy.get(offer.vacancy()).add(offer);
    byCandidate.get(offer.candidate()).add(offer);
  }

  void hide(Offer offer) {
    byVacancy.get(offer.vacancy()).remove(offer);
    byCandidate.get(offer.candidate()).remove(offer);
  }

  boolean shows(Offer offer) {
    return byCandidate.get(offer.candidate()).contains(offer);
  }

  /** Where a candidate is shown. */
  List<Offer> ofCandidate(int candidate) {
    return Collections.unmodifiableList(byCandidate.get(candidate));
  }

  /** Who is shown at a vacancy. */
  List<Offer> ofVacancy(int vacancy) {
    return Collections.unmodifiableList(byVacancy.get(vacancy));
  }

  long points() {
    return byVacancy.stream().flatMap(List::stream).mapToLong(Offer::points).sum();
  }
}
