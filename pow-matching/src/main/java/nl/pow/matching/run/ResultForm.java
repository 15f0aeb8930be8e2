package nl.pow.matching.run;

import java.util.List;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Decided;
import nl.pow.matching.market.Explanation;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.LeftOut;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Shortfall;
import org.jspecify.annotations.Nullable;

/** What came out of a match as it lies in JSON, without what the record of the run tells. */
record ResultForm(
    List<ProposalForm> proposals,
    List<ShortfallForm> shortfalls,
    List<LeftOutForm> leftOut,
    List<DecidedForm> decisions,
    @Nullable ProofForm certificate) {

  /** The score stands beside the findings that it is the sum of. */
  record ProposalForm(
      int rank,
      CandidateId candidate,
      VacancyId vacancy,
      Direction direction,
      long points,
      int confidence,
      List<FindingForm> findings) {
    static ProposalForm of(Proposal proposal) {
      Judgement judgement = proposal.judgement();
      return new ProposalForm(
          proposal.rank(),
          judgement.candidate(),
          judgement.vacancy(),
          judgement.direction(),
          proposal.score().points(),
          proposal.score().confidence(),
          judgement.explanation().findings().stream().map(FindingForm::of).toList());
    }

    Proposal proposal() {
      Explanation explanation =
          new Explanation(findings.stream().map(FindingForm::finding).toList());
      return new Proposal(rank, new Judgement(candidate, vacancy, direction, explanation));
    }
  }

  record ShortfallForm(
      SubjectForm subject,
      int placed,
      int considered,
      int elsewhere,
      int below,
      List<Obstacle> obstacles) {
    static ShortfallForm of(Shortfall shortfall) {
      return new ShortfallForm(
          SubjectForm.of(shortfall.subject()),
          shortfall.placed(),
          shortfall.considered(),
          shortfall.elsewhere(),
          shortfall.below(),
          shortfall.obstacles());
    }

    Shortfall shortfall() {
      return new Shortfall(subject.id(), placed, considered, elsewhere, below, obstacles);
    }
  }

  record LeftOutForm(SubjectForm subject, String reason) {
    static LeftOutForm of(LeftOut out) {
      return new LeftOutForm(SubjectForm.of(out.id()), out.reason());
    }

    LeftOut leftOut() {
      return new LeftOut(subject.id(), reason);
    }
  }

  record DecidedForm(DecisionForm decision, String effect) {
    static DecidedForm of(Decided decided) {
      return new DecidedForm(DecisionForm.of(decided.decision()), decided.effect());
    }

    Decided decided() {
      return new Decided(decision.decision(), effect);
    }
  }

  static ResultForm of(MatchResult result) {
    return new ResultForm(
        result.proposals().stream().map(ProposalForm::of).toList(),
        result.shortfalls().stream().map(ShortfallForm::of).toList(),
        result.leftOut().stream().map(LeftOutForm::of).toList(),
        result.decisions().stream().map(DecidedForm::of).toList(),
        ProofForm.of(result.certificate()));
  }
}
