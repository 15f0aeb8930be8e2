package nl.pow.matching.verify;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;

/** Each proposal by itself. */
final class ProposalCheck {
  private final Docket docket;
  private final Market market;
  private final MatchResult result;
  private final Set<CandidateId> candidates;
  private final Set<VacancyId> vacancies;
  private final Set<List<Id>> seen = new HashSet<>();
  private final Map<Id, Proposal> before = new HashMap<>();

  ProposalCheck(Docket docket) {
    this.docket = docket;
    this.market = docket.market();
    this.result = docket.result();
    this.candidates = Set.copyOf(market.candidates());
    this.vacancies = Set.copyOf(market.vacancies());
  }

  void run() {
    sameMarket();
    decisions();
    for (Proposal proposal : result.proposals()) {
      if (participants(proposal)) {
        demands(proposal);
        reasons(proposal);
      }
      rank(proposal);
    }
  }

  private void sameMarket() {
    if (!market.policy().equals(result.policy())
        || !market.asOf().equals(result.asOf())
        || !market.revision().equals(result.revision())
        || !market.leftOut().equals(result.leftOut())) {
      docket.breaks(
          Rule.SAME_MARKET, "policy, day, revision or who is left out is not that of the market");
    }
  }

  /** Every decision is named, also one about somebody who takes no part. */
  private void decisions() {
    if (!market.decided().equals(result.decisions())) {
      docket.breaks(Rule.DECISIONS, "what people decided is not told as it is");
    }
  }

  private boolean participants(Proposal proposal) {
    boolean known =
        candidates.contains(proposal.candidate()) && vacancies.contains(proposal.vacancy());
    if (!known) {
      docket.breaks(Rule.PARTICIPANTS, pair(proposal) + " is not a pair of this market");
    }
    if (!seen.add(List.of(proposal.candidate(), proposal.vacancy()))) {
      docket.breaks(Rule.PARTICIPANTS, pair(proposal) + " comes twice");
    }
    return known;
  }

  private void demands(Proposal proposal) {
    if (!docket.admitted(proposal.candidate(), proposal.vacancy())) {
      docket.breaks(Rule.DEMANDS, pair(proposal) + " is put out by a demand");
    }
  }

  private void reasons(Proposal proposal) {
    Judgement again = market.judge(proposal.candidate(), proposal.vacancy(), docket.direction());
    if (!again.equals(proposal.judgement())) {
      docket.breaks(Rule.REASONS, pair(proposal) + " is judged otherwise by the market");
    }
  }

  private void rank(Proposal proposal) {
    Proposal last = before.put(proposal.subject(), proposal);
    int expected = last == null ? 1 : last.rank() + 1;
    if (proposal.rank() != expected) {
      docket.breaks(
          Rule.RANKS, pair(proposal) + " has rank " + proposal.rank() + " instead of " + expected);
    }
    boolean samePinned = last != null && isPinned(last) == isPinned(proposal);
    if (last != null && samePinned && proposal.score().compareTo(last.score()) < 0) {
      docket.breaks(Rule.RANKS, pair(proposal) + " comes after " + pair(last) + " but fits better");
    }
  }

  private boolean isPinned(Proposal proposal) {
    return docket.isPinned(proposal.candidate(), proposal.vacancy());
  }

  static String pair(Proposal proposal) {
    return "[" + proposal.candidate() + "] for [" + proposal.vacancy() + "]";
  }
}
