package nl.pow.matching.stable;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Proposer;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.matching.strategy.StabilityCertificate;

/**
 * Places candidates so that no candidate and vacancy would both rather have each other.
 *
 * @param proposer the side that proposes
 * @param ties who goes first among equals
 * @param largest whether to place as many as it can find
 */
record Stable(Proposer proposer, Ties ties, boolean largest) implements MatchingStrategy {
  @Override
  public Proposals match(Market market, MatchRequest request) {
    Preferences preferences = Preferences.of(market, ties, request);
    int[] placed = place(preferences.lists(), request.seed());
    List<CandidateId> candidates = preferences.candidates();
    List<VacancyId> vacancies = preferences.vacancies();
    List<List<CandidateId>> held = new ArrayList<>();
    vacancies.forEach(v -> held.add(new ArrayList<>(market.pinned(v))));
    List<Shortfall> shortfalls = new ArrayList<>();
    for (int c = 0; c < placed.length; c++) {
      if (placed[c] == Seats.NOBODY) {
        shortfalls.add(Shortfall.of(market, candidates.get(c), EnumSet.allOf(Direction.class)));
      } else {
        held.get(placed[c]).add(candidates.get(c));
      }
    }
    List<Judgement> judged = new ArrayList<>();
    for (int v = 0; v < held.size(); v++) {
      VacancyId vacancy = vacancies.get(v);
      List<CandidateId> chosen = held.get(v);
      chosen.forEach(c -> judged.add(market.judge(c, vacancy, request.direction())));
      if (chosen.size() < request.places(market.openings(vacancy))) {
        shortfalls.add(
            Shortfall.of(market, vacancy, EnumSet.allOf(Direction.class), chosen.size()));
      }
    }
    return new Proposals(
        Proposal.ranked(judged), shortfalls, new StabilityCertificate(proposer, largest));
  }

  /** The vacancy of each candidate. */
  private int[] place(Lists lists, long seed) {
    Lists strict = largest ? lists.favouring(Largest.find(lists, seed)) : lists;
    return proposer == Proposer.CANDIDATES
        ? DeferredAcceptance.run(strict).columnOfRow()
        : DeferredAcceptance.run(strict.turned()).rowOfColumn();
  }
}
