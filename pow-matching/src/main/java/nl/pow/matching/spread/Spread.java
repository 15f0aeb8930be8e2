package nl.pow.matching.spread;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Admitted;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;

/** Fills the lists of all vacancies and shares the places fairly over the candidates. */
final class Spread implements MatchingStrategy {
  private static final Direction LIST = Direction.CANDIDATES_FOR_VACANCY;

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
    int[] drawn = drawn(candidates, market.candidates());
    for (int v = 0; v < vacancies.size(); v++) {
      List<CandidateId> pinned = market.pinned(vacancies.get(v));
      Admitted admitted = market.admitted(vacancies.get(v), LIST, EnumSet.of(LIST));
      for (int at : admitted.ordered(place -> drawn[place])) {
        int c = drawn[admitted.place(at)];
        if (pinned.contains(candidates.get(c))) {
          offers.fix(v, c, admitted.points(at));
        } else {
          offers.add(v, c, admitted.points(at));
        }
      }
    }
    return offers;
  }

  /** The place of each after the lots were drawn. */
  private static int[] drawn(List<CandidateId> shuffled, List<CandidateId> all) {
    int[] drawn = new int[all.size()];
    for (int c = 0; c < drawn.length; c++) {
      drawn[Collections.binarySearch(all, shuffled.get(c))] = c;
    }
    return drawn;
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
