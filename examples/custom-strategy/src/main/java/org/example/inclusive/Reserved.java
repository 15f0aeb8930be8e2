package org.example.inclusive;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.market.Admitted;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.PlacementCertificate;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;

/**
 * Fills a share of the openings with people who have been without work for long, then the rest.
 *
 * @param share the percentage that is reserved
 */
record Reserved(int share) implements MatchingStrategy {
  private static final Set<Direction> BOTH = EnumSet.allOf(Direction.class);

  /** The best pair first; of equals the lowest ids. */
  private static final Comparator<Judgement> ORDER =
      Comparator.comparing(Judgement::score)
          .thenComparing(Judgement::candidate)
          .thenComparing(Judgement::vacancy);

  @Override
  public Proposals match(Market market, MatchRequest request) {
    if (!market.sights().containsKey(LongWithoutWork.NAME)) {
      throw new NoDistanceException();
    }
    List<Judgement> pairs = pairs(market, request.direction());
    Division division = new Division(market, request);
    int reserved = (division.left() * share + 99) / 100;
    division.fill(pairs.stream().filter(Reserved::isFar).toList(), reserved);
    division.fill(pairs, division.left());
    return division.proposals();
  }

  /** Whom the demands of both directions admit, but for those who are pinned somewhere. */
  private static List<Judgement> pairs(Market market, Direction direction) {
    List<CandidateId> candidates = market.candidates();
    List<Judgement> pairs = new ArrayList<>();
    for (VacancyId vacancy : market.vacancies()) {
      Admitted admitted = market.admitted(vacancy, direction, BOTH);
      for (int at = 0; at < admitted.size(); at++) {
        CandidateId candidate = candidates.get(admitted.place(at));
        if (market.pinned(candidate).isEmpty()) {
          pairs.add(market.judge(candidate, vacancy, direction));
        }
      }
    }
    pairs.sort(ORDER);
    return pairs;
  }

  private static boolean isFar(Judgement pair) {
    return pair.explanation().findings().stream()
        .anyMatch(
            finding ->
                finding.criterion().equals(LongWithoutWork.NAME)
                    && finding.verdict() == Verdict.MET);
  }

  /** Who has which opening; whom a person pinned has one from the start. */
  private static final class Division {
    private final Market market;
    private final MatchRequest request;
    private final Set<CandidateId> placed = new TreeSet<>();
    private final Map<VacancyId, Integer> left = new TreeMap<>();
    private final Map<VacancyId, Integer> filled = new TreeMap<>();
    private final List<Judgement> chosen = new ArrayList<>();

    Division(Market market, MatchRequest request) {
      this.market = market;
      this.request = request;
      for (VacancyId vacancy : market.vacancies()) {
        left.put(vacancy, request.placesLeft(market, vacancy));
        market
            .pinned(vacancy)
            .forEach(one -> choose(market.judge(one, vacancy, request.direction())));
      }
    }

    int left() {
      return left.values().stream().mapToInt(number -> number).sum();
    }

    void fill(List<Judgement> pairs, int most) {
      int more = most;
      for (Judgement pair : pairs) {
        if (more > 0 && !placed.contains(pair.candidate()) && left.get(pair.vacancy()) > 0) {
          left.merge(pair.vacancy(), -1, Integer::sum);
          choose(pair);
          more--;
        }
      }
    }

    private void choose(Judgement pair) {
      placed.add(pair.candidate());
      filled.merge(pair.vacancy(), 1, Integer::sum);
      chosen.add(pair);
    }

    Proposals proposals() {
      List<Shortfall> shortfalls = new ArrayList<>();
      for (CandidateId candidate : market.candidates()) {
        if (!placed.contains(candidate)) {
          shortfalls.add(Shortfall.of(market, candidate, BOTH));
        }
      }
      for (VacancyId vacancy : market.vacancies()) {
        int number = filled.getOrDefault(vacancy, 0);
        if (number < request.places(market.openings(vacancy))) {
          shortfalls.add(Shortfall.of(market, vacancy, BOTH, number));
        }
      }
      return new Proposals(Proposal.ranked(chosen), shortfalls, new PlacementCertificate());
    }
  }
}
