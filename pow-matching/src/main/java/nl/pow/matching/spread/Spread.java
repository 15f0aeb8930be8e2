package nl.pow.matching.spread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;

/** Fills the lists of all vacancies and shares the places fairly over the candidates. */
final class Spread implements MatchingStrategy {
  @Override
  public Proposals match(Market market, MatchRequest request) {
    if (request.direction() != Direction.CANDIDATES_FOR_VACANCY) {
      throw new WrongDirectionException();
    }
    List<CandidateId> candidates = new ArrayList<>(market.candidates());
    Collections.shuffle(candidates, new Random(request.seed()));
    List<VacancyId> vacancies = market.vacancies();
    Offers offers = offers(market, candidates, vacancies);
    Lists lists = Sharing.of(offers, request.top());
    List<Proposal> proposals = new ArrayList<>();
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int v = 0; v < vacancies.size(); v++) {
      VacancyId vacancy = vacancies.get(v);
      List<CandidateId> shown =
          lists.ofVacancy(v).stream().map(o -> candidates.get(o.candidate())).toList();
      proposals.addAll(ranked(market, vacancy, shown));
      if (shown.isEmpty()) {
        shortfalls.add(Shortfall.of(market, vacancy));
      }
    }
    return new Proposals(proposals, shortfalls, certificate(offers, lists, candidates, request));
  }

  private static Offers offers(
      Market market, List<CandidateId> candidates, List<VacancyId> vacancies) {
    Offers offers = new Offers(candidates.size(), vacancies.size());
    for (int v = 0; v < vacancies.size(); v++) {
      List<CandidateId> pinned = market.pinned(vacancies.get(v));
      for (int c = 0; c < candidates.size(); c++) {
        Optional<Score> score =
            market.score(candidates.get(c), vacancies.get(v), Direction.CANDIDATES_FOR_VACANCY);
        if (pinned.contains(candidates.get(c))) {
          offers.fix(v, c, score.orElseThrow().points());
        } else if (score.isPresent()) {
          offers.add(v, c, score.get().points());
        }
      }
    }
    return offers;
  }

  private static List<Proposal> ranked(Market market, VacancyId vacancy, List<CandidateId> shown) {
    return Proposal.ranked(
        shown.stream()
            .sorted()
            .map(c -> market.judge(c, vacancy, Direction.CANDIDATES_FOR_VACANCY))
            .toList());
  }

  private static ExposureCertificate certificate(
      Offers offers, Lists lists, List<CandidateId> candidates, MatchRequest request) {
    SortedMap<CandidateId, Integer> shown = new TreeMap<>();
    for (int c = 0; c < candidates.size(); c++) {
      if (offers.qualifies(c)) {
        shown.put(candidates.get(c), lists.ofCandidate(c).size());
      }
    }
    return new ExposureCertificate(shown, lists.points(), offers.best(request.top()));
  }
}
