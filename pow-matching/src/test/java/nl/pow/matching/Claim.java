package nl.pow.matching;

import java.time.LocalDate;
import java.util.List;
import nl.pow.matching.market.Decided;
import nl.pow.matching.market.Market;
import nl.pow.matching.strategy.Certificate;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.matching.verify.Verifier;
import nl.pow.matching.verify.Violation;

/** What a result could claim instead, for a verifier to see through. */
final class Claim {
  private final MatchResult made;
  private LocalDate asOf;
  private List<Proposal> proposals;
  private List<Shortfall> shortfalls;
  private List<Decided> decisions;
  private Certificate certificate;

  private Claim(MatchResult made) {
    this.made = made;
    this.asOf = made.asOf();
    this.proposals = made.proposals();
    this.shortfalls = made.shortfalls();
    this.decisions = made.decisions();
    this.certificate = made.certificate();
  }

  static Claim of(MatchResult made) {
    return new Claim(made);
  }

  Claim asOf(LocalDate other) {
    asOf = other;
    return this;
  }

  Claim proposals(List<Proposal> others) {
    proposals = others;
    return this;
  }

  Claim shortfalls(List<Shortfall> others) {
    shortfalls = others;
    return this;
  }

  Claim decisions(List<Decided> others) {
    decisions = others;
    return this;
  }

  Claim certificate(Certificate other) {
    certificate = other;
    return this;
  }

  /** What a verifier says against a result. */
  static List<String> faults(Market market, MatchResult result) {
    return Verifier.verify(market, result).violations().stream().map(Violation::toString).toList();
  }

  MatchResult result() {
    return new MatchResult(
        made.strategy(),
        made.strategyVersion(),
        made.policy(),
        asOf,
        made.revision(),
        made.request(),
        proposals,
        shortfalls,
        made.leftOut(),
        decisions,
        certificate);
  }
}
