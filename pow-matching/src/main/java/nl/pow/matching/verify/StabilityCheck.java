package nl.pow.matching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;

/**
 * Looks for a candidate and a vacancy that would both rather have each other; who is pinned has a
 * place whatever they would rather have.
 */
final class StabilityCheck {
  private final Docket docket;
  private final Market market;
  private final Map<CandidateId, VacancyId> place = new HashMap<>();
  private final Map<CandidateId, Score> worthToCandidate = new HashMap<>();
  private final Map<VacancyId, List<Score>> worthToVacancy = new HashMap<>();

  StabilityCheck(Docket docket) {
    this.docket = docket;
    this.market = docket.market();
  }

  void run() {
    docket.result().proposals().stream()
        .filter(p -> !docket.isPinned(p.candidate(), p.vacancy()))
        .forEach(
            p -> {
              place.put(p.candidate(), p.vacancy());
              worthToCandidate.put(
                  p.candidate(), toCandidate(p.candidate(), p.vacancy()).orElseThrow());
              worthToVacancy
                  .computeIfAbsent(p.vacancy(), v -> new ArrayList<>())
                  .add(toVacancy(p.candidate(), p.vacancy()).orElseThrow());
            });
    for (VacancyId vacancy : market.vacancies()) {
      for (CandidateId candidate : market.candidates()) {
        boolean free = docket.pins(candidate) == 0 && !vacancy.equals(place.get(candidate));
        if (free && blocks(candidate, vacancy)) {
          docket.breaks(
              Rule.STABILITY,
              "[" + candidate + "] and [" + vacancy + "] would both rather have each other");
        }
      }
    }
  }

  private boolean blocks(CandidateId candidate, VacancyId vacancy) {
    Optional<Score> gain = toCandidate(candidate, vacancy);
    Score now = worthToCandidate.get(candidate);
    if (gain.isEmpty() || (now != null && gain.get().compareTo(now) >= 0)) {
      return false;
    }
    Optional<Score> offer = toVacancy(candidate, vacancy);
    List<Score> held = worthToVacancy.getOrDefault(vacancy, List.of());
    return offer.isPresent()
        && (held.size() < docket.capacityLeft(vacancy)
            || held.stream().anyMatch(score -> offer.get().compareTo(score) < 0));
  }

  private Optional<Score> toCandidate(CandidateId candidate, VacancyId vacancy) {
    return docket.score(candidate, vacancy, Direction.VACANCIES_FOR_CANDIDATE);
  }

  private Optional<Score> toVacancy(CandidateId candidate, VacancyId vacancy) {
    return docket.score(candidate, vacancy, Direction.CANDIDATES_FOR_VACANCY);
  }
}
