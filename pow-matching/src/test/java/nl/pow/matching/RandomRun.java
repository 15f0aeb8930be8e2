package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Snapshot;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.policy.CriterionSetting;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.RunId;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.testkit.generator.DenseMarket;

/** Small runs of every strategy under policies by lot. */
final class RandomRun {
  private static final List<String> STRATEGIES =
      List.of("ranked", "stable", "assignment", "spread");

  private static final Providers<CriterionProvider> CRITERIA = withStrict();

  private RandomRun() {}

  static Providers<CriterionProvider> criteria() {
    return CRITERIA;
  }

  private static Providers<CriterionProvider> withStrict() {
    List<CriterionProvider> all = new ArrayList<>(Matching.criteria().all());
    all.add(new Strict("strict"));
    return Providers.of("criterion", all);
  }

  static Recording of(String id, Random random) {
    String strategy = STRATEGIES.get(random.nextInt(STRATEGIES.size()));
    boolean forVacancies = strategy.equals("spread") || random.nextBoolean();
    Direction direction = forVacancies ? CANDIDATES_FOR_VACANCY : Direction.VACANCIES_FOR_CANDIDATE;
    Snapshot snapshot =
        new DenseMarket(random.nextLong()).snapshot(random.nextInt(6), random.nextInt(6));
    Instant started = Instant.ofEpochSecond(random.nextInt(), random.nextInt(2) * 120_000_000);
    return Matching.of(snapshot, Sample.DAY)
        .with(CRITERIA)
        .with(policy(random))
        .with(new RandomDecisions(random, List.of("skills", "travel", "strict")).some(8, 6, 6))
        .record(
            new RunId(id),
            () -> started,
            strategy,
            Map.of(),
            new MatchRequest(direction, 1 + random.nextInt(4), random.nextLong()));
  }

  private static Policy policy(Random random) {
    if (random.nextInt(3) == 0) {
      return new RandomPolicy(random.nextLong()).policy();
    }
    Policy policy =
        Policy.standard()
            .with(new CriterionSetting("strict", "value", "" + random.nextInt(1001)))
            .wish("strict", 1 + random.nextInt(9));
    return random.nextBoolean() ? policy.demand("skills") : policy;
  }
}
