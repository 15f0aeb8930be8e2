package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;

import java.util.List;
import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Change;
import nl.pow.matching.advice.Choice;
import nl.pow.matching.travel.Trip;

/** A cook, a kitchen, and what may change about such a pair. */
final class Choosing {
  static final Candidate COOK = Sample.candidate("cook", "4331", 5, "esco:5120.1");
  static final Vacancy KITCHEN = Sample.vacancy("kitchen", "4381", "esco:5120.1");

  private Choosing() {}

  static <C extends Change> List<C> choices(
      Candidate candidate, Vacancy vacancy, Trip trip, Class<C> kind) {
    return Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
        .with((home, work) -> Optional.of(trip))
        .advice()
        .choices(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY)
        .stream()
        .map(Choice::alternatives)
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  static <C extends Change> List<C> choices(Candidate candidate, Vacancy vacancy, Class<C> kind) {
    return choices(candidate, vacancy, new Trip(0, 0), kind);
  }
}
