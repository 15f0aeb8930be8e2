package nl.pow.matching.verify;

import java.util.EnumSet;
import java.util.Set;
import nl.pow.matching.market.Market;
import nl.pow.matching.strategy.Certificate;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.PlacementCertificate;
import nl.pow.matching.strategy.StabilityCertificate;

/**
 * Checks a result against the market that it is said to come from.
 *
 * <p>It shares no code with any strategy, and asks the market for single pairs only: whoever trusts
 * {@link Market#judge} can trust a result that passes. Every rule is checked and every violation
 * told, not only the first. The work grows with candidates x vacancies.
 */
public final class Verifier {
  private Verifier() {}

  /**
   * Checks a result.
   *
   * @param market the market that was matched
   * @param result the result, of any strategy
   * @return what was checked, and what is wrong
   */
  public static Verification verify(Market market, MatchResult result) {
    Docket docket = new Docket(market, result);
    Set<Rule> checked =
        EnumSet.of(
            Rule.SAME_MARKET,
            Rule.PARTICIPANTS,
            Rule.DEMANDS,
            Rule.DECISIONS,
            Rule.REASONS,
            Rule.RANKS);
    new ProposalCheck(docket).run();
    new DecisionCheck(docket).run();
    if (!docket.violations().isEmpty()) {
      return docket.verification(checked);
    }
    checked.add(docket.fillsOpenings() ? Rule.CAPACITIES : Rule.NOT_TOO_MANY);
    checked.add(Rule.SHORTFALLS);
    new CapacityCheck(docket).run();
    new ShortfallCheck(docket).run();
    Certificate certificate = result.certificate();
    if (certificate != null) {
      checked.add(check(docket, certificate));
    }
    return docket.verification(checked);
  }

  private static Rule check(Docket docket, Certificate certificate) {
    if (certificate instanceof PlacementCertificate) {
      // the promise itself, which was checked already
      return Rule.CAPACITIES;
    }
    if (certificate instanceof StabilityCertificate) {
      new StabilityCheck(docket).run();
      return Rule.STABILITY;
    }
    if (certificate instanceof OptimalityCertificate prices) {
      new OptimalityCheck(docket, prices).run();
      return Rule.OPTIMALITY;
    }
    if (certificate instanceof ExposureCertificate exposure) {
      new ExposureCheck(docket, exposure).run();
      return Rule.FAIR_EXPOSURE;
    }
    // the last: RankingCertificate
    new RankingCheck(docket).run();
    return Rule.BEST_FIRST;
  }
}
