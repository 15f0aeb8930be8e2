package nl.pow.matching.verify;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.strategy.Proposal;

/** Whether every decision of a person is kept to, by what the decisions themselves say. */
final class DecisionCheck {
  private final Docket docket;
  private final Map<List<Id>, Proposal> proposed = new HashMap<>();

  DecisionCheck(Docket docket) {
    this.docket = docket;
    docket.result().proposals().forEach(p -> proposed.put(pair(p.candidate(), p.vacancy()), p));
  }

  void run() {
    docket.market().decisions().all().stream().filter(docket::isAboutTheMarket).forEach(this::kept);
    Map<Id, Proposal> last = new HashMap<>();
    for (Proposal proposal : docket.result().proposals()) {
      Proposal before = last.put(proposal.subject(), proposal);
      if (before != null && isPinned(proposal) && !isPinned(before)) {
        docket.breaks(
            Rule.DECISIONS, ProposalCheck.pair(proposal) + " is pinned and does not come first");
      }
    }
  }

  private boolean isPinned(Proposal proposal) {
    return docket.isPinned(proposal.candidate(), proposal.vacancy());
  }

  private void kept(HumanDecision decision) {
    Proposal proposal = proposed.get(pair(decision.candidate(), decision.vacancy()));
    if (decision instanceof Pinned && proposal == null) {
      breaks(decision, "is pinned and not proposed");
    }
    if (decision instanceof Dismissed && proposal != null) {
      breaks(decision, "is dismissed and proposed");
    }
    if (decision instanceof Corrected corrected && proposal != null) {
      corrected(corrected, proposal.judgement());
    }
  }

  private void corrected(Corrected decision, Judgement judgement) {
    List<Finding> findings = new ArrayList<>(judgement.explanation().findings());
    findings.removeIf(finding -> !finding.criterion().equals(decision.criterion()));
    for (Finding finding : findings) {
      boolean shown =
          decision.equals(finding.decision())
              && finding.verdict() == decision.grade().verdict()
              && finding.certainty() == decision.grade().certainty();
      if (!shown) {
        breaks(decision, "is corrected and its explanation does not show it");
      }
    }
  }

  private void breaks(HumanDecision decision, String text) {
    docket.breaks(
        Rule.DECISIONS, "[" + decision.candidate() + "] for [" + decision.vacancy() + "] " + text);
  }

  private static List<Id> pair(CandidateId candidate, VacancyId vacancy) {
    return List.of(candidate, vacancy);
  }
}
