package nl.pow.matching.incremental;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.strategy.Certificate;
import nl.pow.matching.strategy.MatchResult;

/**
 * Where each candidate has a place.
 *
 * @param made whether proposals are placements
 * @param places none when they are not
 */
record Placements(boolean made, Map<CandidateId, List<VacancyId>> places) {
  static Placements none() {
    return new Placements(false, Map.of());
  }

  static Placements of(MatchResult result) {
    Certificate certificate = result.certificate();
    if (certificate == null || !certificate.fillsOpenings()) {
      return none();
    }
    Map<CandidateId, List<VacancyId>> places = new HashMap<>();
    result
        .proposals()
        .forEach(
            p ->
                places.merge(
                    p.candidate(),
                    List.of(p.vacancy()),
                    (one, more) -> Stream.of(one, more).flatMap(Collection::stream).toList()));
    return new Placements(true, places);
  }

  /** A place of the candidate that is not this one. */
  Optional<VacancyId> elsewhere(CandidateId candidate, VacancyId vacancy) {
    return places.getOrDefault(candidate, List.of()).stream()
        .filter(place -> !place.equals(vacancy))
        .findFirst();
  }
}
