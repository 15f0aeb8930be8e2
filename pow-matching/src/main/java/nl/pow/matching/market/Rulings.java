package nl.pow.matching.market;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.HumanDecision;
import org.jspecify.annotations.Nullable;

/** Decisions, to be looked up from either side. */
final class Rulings {
  private final Map<CandidateId, SortedMap<VacancyId, Ruling>> ofCandidate = new HashMap<>();
  private final Map<VacancyId, SortedMap<CandidateId, Ruling>> ofVacancy = new HashMap<>();

  Rulings(Decisions decisions) {
    Map<CandidateId, SortedMap<VacancyId, List<HumanDecision>>> pairs = new HashMap<>();
    for (HumanDecision decision : decisions.all()) {
      pairs
          .computeIfAbsent(decision.candidate(), c -> new TreeMap<>())
          .computeIfAbsent(decision.vacancy(), v -> new ArrayList<>())
          .add(decision);
    }
    pairs.forEach((candidate, of) -> of.forEach((v, all) -> put(candidate, v, Ruling.of(all))));
  }

  private void put(CandidateId candidate, VacancyId vacancy, Ruling ruling) {
    ofCandidate.computeIfAbsent(candidate, c -> new TreeMap<>()).put(vacancy, ruling);
    ofVacancy.computeIfAbsent(vacancy, v -> new TreeMap<>()).put(candidate, ruling);
  }

  /** What was decided about a pair, or null. */
  @Nullable Ruling find(CandidateId candidate, VacancyId vacancy) {
    Map<VacancyId, Ruling> of = ofCandidate.isEmpty() ? null : ofCandidate.get(candidate);
    return of == null ? null : of.get(vacancy);
  }

  /** By the other one of the pair. */
  SortedMap<VacancyId, Ruling> of(CandidateId candidate) {
    return ofCandidate.getOrDefault(candidate, new TreeMap<>());
  }

  /** By the other one of the pair. */
  SortedMap<CandidateId, Ruling> of(VacancyId vacancy) {
    return ofVacancy.getOrDefault(vacancy, new TreeMap<>());
  }
}
