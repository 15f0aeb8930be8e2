package nl.pow.matching.strategy;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Id;
import nl.pow.core.store.Revision;
import nl.pow.matching.market.Decided;
import nl.pow.matching.market.LeftOut;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.PolicyInForce;
import org.jspecify.annotations.Nullable;

/**
 * What a match brought forth, and everything that it rests on. Proposals are suggestions.
 *
 * @param strategy the name of the strategy
 * @param strategyVersion its version, or {@code unknown}
 * @param policy the policy as it was given; {@link #inForce()} tells what was applied
 * @param asOf the day on which was judged
 * @param revision the state of the store that was matched
 * @param request what was asked
 * @param proposals in the order of the one that they are made for, then of rank
 * @param shortfalls everyone in the direction of the request without a proposal, with the reasons;
 *     for a strategy that fills openings everyone on either side with less than it could take
 * @param leftOut who took no part, with the reasons
 * @param decisions what people decided about pairs, and what that does here
 * @param certificate proves the promise of the strategy, or null when it promises nothing beyond
 *     each pair
 */
public record MatchResult(
    String strategy,
    String strategyVersion,
    Policy policy,
    LocalDate asOf,
    Revision revision,
    MatchRequest request,
    List<Proposal> proposals,
    List<Shortfall> shortfalls,
    List<LeftOut> leftOut,
    List<Decided> decisions,
    @Nullable Certificate certificate) {
  /** Copies the lists. */
  public MatchResult {
    proposals = List.copyOf(proposals);
    shortfalls = List.copyOf(shortfalls);
    leftOut = List.copyOf(leftOut);
    decisions = List.copyOf(decisions);
  }

  /**
   * Runs a strategy and puts down what it ran on.
   *
   * @param provider brought the strategy
   * @param strategy the strategy
   * @param market the market
   * @param request what is asked
   * @return the result
   */
  public static MatchResult of(
      MatchingStrategyProvider provider,
      MatchingStrategy strategy,
      Market market,
      MatchRequest request) {
    Proposals chosen = strategy.match(market, request);
    return new MatchResult(
        provider.name(),
        provider.version(),
        market.policy(),
        market.asOf(),
        market.revision(),
        request,
        chosen.proposals(),
        chosen.shortfalls(),
        market.leftOut(),
        market.decided(),
        chosen.certificate());
  }

  /**
   * What the policy suggested, which contexts were in force on the day, and what was applied.
   *
   * @return the policy on the day
   */
  public PolicyInForce inForce() {
    return policy.on(asOf);
  }

  /**
   * The proposals for one vacancy or candidate.
   *
   * @param subject its id, of the kind that the direction of the request tells
   * @return best first; empty when there is none
   */
  public List<Proposal> proposalsFor(Id subject) {
    return proposals.stream().filter(proposal -> proposal.subject().equals(subject)).toList();
  }
}
