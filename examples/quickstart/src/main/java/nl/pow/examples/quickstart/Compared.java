package nl.pow.examples.quickstart;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.matching.Matching;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.verify.Verifier;

/**
 * What one strategy made of the market.
 *
 * @param strategy its name
 * @param pairs the number of pairs that it chose
 * @param candidates the number of different candidates in them
 * @param vacancies the number of different vacancies in them
 * @param points the sum of their points
 * @param verified whether the verifier found every promise kept
 */
public record Compared(
    String strategy, int pairs, long candidates, long vacancies, long points, boolean verified) {
  private static final int MOST_PAIRS = 100_000;
  private static final int ALL_OPENINGS = 10_000;
  private static final Set<String> LISTS = Set.of("ranked", "spread");

  /** Runs all four; none on a market that would take long. */
  static List<Compared> of(Matching matching, int top) {
    Market market = matching.market();
    long pairs = (long) market.candidates().size() * market.vacancies().size();
    if (pairs > MOST_PAIRS) {
      return List.of();
    }
    return Stream.of("ranked", "spread", "stable", "assignment")
        .parallel()
        .map(name -> of(matching, market, name, LISTS.contains(name) ? top : ALL_OPENINGS))
        .toList();
  }

  private static Compared of(Matching matching, Market market, String strategy, int top) {
    MatchRequest request = MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, top);
    MatchResult result = matching.match(strategy, Map.of(), request);
    List<Proposal> chosen = result.proposals();
    return new Compared(
        strategy,
        chosen.size(),
        chosen.stream().map(Proposal::candidate).distinct().count(),
        chosen.stream().map(Proposal::vacancy).distinct().count(),
        chosen.stream().mapToLong(p -> p.score().points()).sum(),
        Verifier.verify(market, result).holds());
  }
}
