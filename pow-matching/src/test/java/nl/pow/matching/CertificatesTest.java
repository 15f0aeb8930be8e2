package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.verify.Verifier;
import org.junit.jupiter.api.Test;

/**
 * What every strategy promises, on small markets of at most seven by seven: 1,000 each, or as many
 * as {@code -Dpow.markets} says.
 */
class CertificatesTest {
  private static final int MARKETS = Integer.getInteger("pow.markets", 1_000);
  private static final int MOST = 7;

  private static LongStream seeds() {
    return LongStream.range(0, MARKETS);
  }

  private static Likings likings(long seed) {
    Random random = new Random(seed);
    return Likings.random(
        random, random.nextInt(MOST + 1), random.nextInt(MOST + 1), 1 + random.nextInt(5));
  }

  private static MatchResult verified(
      String strategy, Map<String, String> settings, Market market, MatchRequest request) {
    MatchingStrategyProvider provider = Matching.strategies().named(strategy);
    MatchResult result =
        MatchResult.of(
            provider, provider.create(Settings.parse(provider, settings)), market, request);
    assertThat(Verifier.verify(market, result).violations())
        .as("%s, seed %s", strategy, request.seed())
        .isEmpty();
    return result;
  }

  @Test
  void rankedKeepsItsPromises() {
    seeds().forEach(CertificatesTest::ranked);
  }

  private static void ranked(long seed) {
    Direction direction =
        seed % 2 == 0 ? Direction.CANDIDATES_FOR_VACANCY : Direction.VACANCIES_FOR_CANDIDATE;
    int top = 1 + (int) (seed % 3);

    verified("ranked", Map.of(), likings(seed).market(), new MatchRequest(direction, top, seed));
  }

  @Test
  void stableKeepsItsPromises() {
    seeds().forEach(CertificatesTest::stable);
  }

  private static void stable(long seed) {
    Map<String, String> settings =
        Map.of(
            "proposer", seed % 2 == 0 ? "vacancies" : "candidates",
            "ties", seed / 2 % 2 == 0 ? "seed" : "id",
            "largest", "" + (seed / 4 % 2 == 0));

    verified(
        "stable",
        settings,
        likings(seed).market(),
        new MatchRequest(Direction.CANDIDATES_FOR_VACANCY, MOST, seed));
  }

  @Test
  void assignmentKeepsItsPromisesAndNoDivisionIsWorthMore() {
    seeds().forEach(CertificatesTest::assignment);
  }

  private static void assignment(long seed) {
    boolean placements = seed % 2 == 0;
    Likings likings = likings(seed);
    MatchResult result =
        verified(
            "assignment",
            Map.of("objective", placements ? "placements" : "score"),
            likings.market(),
            new MatchRequest(Direction.CANDIDATES_FOR_VACANCY, MOST, seed));

    assertThat(result.certificate()).isInstanceOf(OptimalityCertificate.class);
    long points = result.proposals().stream().mapToLong(p -> p.score().points()).sum();
    long bonus = placements ? 1_000_000 : 0;
    assertThat(points + bonus * result.proposals().size())
        .as("seed %s", seed)
        .isEqualTo(new Divisions(likings, bonus).most());
  }

  @Test
  void spreadKeepsItsPromises() {
    seeds().forEach(CertificatesTest::spread);
  }

  private static void spread(long seed) {
    int top = 1 + (int) (seed % 3);

    verified(
        "spread",
        Map.of(),
        likings(seed).market(),
        new MatchRequest(Direction.CANDIDATES_FOR_VACANCY, top, seed));
  }

  /** Tries every division of the openings. */
  private static final class Divisions {
    private final Likings likings;
    private final long bonus;
    private final Map<String, Long> known = new HashMap<>();

    Divisions(Likings likings, long bonus) {
      this.likings = likings;
      this.bonus = bonus;
    }

    long most() {
      return most(0, Arrays.stream(likings.openings()).map(o -> Math.max(o, 0)).toArray());
    }

    private long most(int candidate, int[] left) {
      if (candidate == likings.candidates()) {
        return 0;
      }
      String state = candidate + Arrays.toString(left);
      Long before = known.get(state);
      if (before != null) {
        return before;
      }
      long best = most(candidate + 1, left);
      for (int v = 0; v < left.length; v++) {
        if (left[v] > 0 && likings.accepted(candidate, v)) {
          left[v]--;
          long points = likings.forVacancy()[candidate][v] + bonus;
          best = Math.max(best, points + most(candidate + 1, left));
          left[v]++;
        }
      }
      known.put(state, best);
      return best;
    }
  }
}
