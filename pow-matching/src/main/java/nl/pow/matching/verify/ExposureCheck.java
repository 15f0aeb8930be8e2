package nl.pow.matching.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.ExposureCertificate;

/**
 * Whether anybody could be shown more often at the cost of somebody who is shown at least two times
 * more: along a chain in which each gives a place to the next. Without such a chain the choice is
 * leximin (Harvey, Ladner, Lovasz and Tamir 2006, on semi-matchings).
 */
final class ExposureCheck {
  private final Docket docket;
  private final Market market;
  private final ExposureCertificate certificate;
  private final Map<CandidateId, Map<VacancyId, Long>> qualifies = new TreeMap<>();
  private final Map<VacancyId, Set<CandidateId>> shownAt = new HashMap<>();
  private final Map<CandidateId, Integer> shown = new TreeMap<>();

  ExposureCheck(Docket docket, ExposureCertificate certificate) {
    this.docket = docket;
    this.market = docket.market();
    this.certificate = certificate;
  }

  void run() {
    if (docket.direction() != Direction.CANDIDATES_FOR_VACANCY) {
      docket.breaks(Rule.FAIR_EXPOSURE, "candidates are shown to vacancies, not the other way");
      return;
    }
    for (VacancyId vacancy : market.vacancies()) {
      for (CandidateId candidate : market.candidates()) {
        docket
            .score(candidate, vacancy)
            .ifPresent(
                score ->
                    qualifies
                        .computeIfAbsent(candidate, c -> new TreeMap<>())
                        .put(vacancy, score.points()));
      }
    }
    qualifies.keySet().forEach(candidate -> shown.put(candidate, 0));
    docket
        .result()
        .proposals()
        .forEach(
            p -> {
              shown.merge(p.candidate(), 1, Integer::sum);
              shownAt.computeIfAbsent(p.vacancy(), v -> new HashSet<>()).add(p.candidate());
            });
    counts();
    new TreeSet<>(shown.values()).forEach(this::noChainFrom);
  }

  private void counts() {
    if (!shown.equals(certificate.shown())) {
      docket.breaks(Rule.FAIR_EXPOSURE, "the counts are not those of the proposals");
    }
    long points = docket.result().proposals().stream().mapToLong(p -> p.score().points()).sum();
    long places = 0;
    long best = 0;
    for (VacancyId vacancy : market.vacancies()) {
      List<Long> offers = offers(vacancy);
      places += offers.size();
      best += offers.stream().mapToLong(o -> o).sum();
    }
    if (points != certificate.points() || best != certificate.pointsWithoutSharing()) {
      docket.breaks(
          Rule.FAIR_EXPOSURE, "the points are not those of the proposals, or of the best");
    }
    if (places != docket.result().proposals().size()) {
      docket.breaks(Rule.FAIR_EXPOSURE, "places are left empty that somebody could be shown at");
    }
  }

  /** The points of those who are pinned, and of the best others. */
  private List<Long> offers(VacancyId vacancy) {
    List<Long> pinned = new ArrayList<>();
    List<Long> others = new ArrayList<>();
    qualifies.forEach(
        (candidate, places) ->
            Stream.ofNullable(places.get(vacancy))
                .forEach(docket.isPinned(candidate, vacancy) ? pinned::add : others::add));
    int left = Math.max(0, docket.result().request().top() - pinned.size());
    others.stream().sorted(Comparator.reverseOrder()).limit(left).forEach(pinned::add);
    return pinned;
  }

  private void noChainFrom(int level) {
    Deque<CandidateId> next = new ArrayDeque<>();
    Set<CandidateId> reached = new HashSet<>();
    shown.forEach(
        (candidate, times) -> {
          if (times == level && reached.add(candidate)) {
            next.add(candidate);
          }
        });
    Set<VacancyId> passed = new HashSet<>();
    while (!next.isEmpty()) {
      CandidateId candidate = next.remove();
      for (VacancyId vacancy : qualifies.getOrDefault(candidate, Map.of()).keySet()) {
        Collection<CandidateId> there = shownAt.getOrDefault(vacancy, Set.of());
        if (!there.contains(candidate) && passed.add(vacancy)) {
          there.stream()
              .filter(other -> !docket.isPinned(other, vacancy))
              .filter(reached::add)
              .forEach(next::add);
        }
      }
    }
    boolean unfair = reached.stream().anyMatch(c -> shown.getOrDefault(c, 0) >= level + 2);
    if (unfair) {
      docket.breaks(
          Rule.FAIR_EXPOSURE,
          "somebody shown " + level + " times could take a place of somebody shown two times more");
    }
  }
}
