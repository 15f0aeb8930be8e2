package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.policy.CriterionSetting;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.strategy.MatchRequest;
import org.jspecify.annotations.Nullable;

/** What the tests of all rules of a criterion share. */
abstract class CriterionRules {
  private final CriterionContract contract;
  private @Nullable CriterionProvider provider;

  CriterionRules(CriterionContract contract) {
    this.contract = contract;
  }

  /** Tries one pair. */
  @FunctionalInterface
  interface PairLaw {
    /** What is wrong; null when nothing is. */
    @Nullable String brokenBy(Candidate candidate, Vacancy vacancy) throws Exception;
  }

  final CriterionContract contract() {
    return contract;
  }

  /** Found once for each test. */
  final CriterionProvider provider() {
    CriterionProvider found = provider == null ? contract.find() : provider;
    provider = found;
    return found;
  }

  final Map<String, String> settings() {
    return contract.settings();
  }

  final Criterion criterion() {
    return provider().create(Settings.parse(provider(), settings()));
  }

  final boolean reads(Attribute<?, ?> attribute) {
    return criterion().reads().contains(attribute);
  }

  /** Tries a law on all markets. */
  final void hold(Law law) {
    Trying.hold(contract.seeds(), this::draw, law);
  }

  /** Tries a law on all pairs of all markets. */
  final void holdForPairs(PairLaw law) {
    hold(
        trial -> {
          for (Candidate candidate : trial.snapshot().candidates()) {
            for (Vacancy vacancy : trial.snapshot().vacancies()) {
              String fault = law.brokenBy(candidate, vacancy);
              if (fault != null) {
                return "[" + candidate.id() + "] for [" + vacancy.id() + "]: " + fault;
              }
            }
          }
          return null;
        });
  }

  final Trial draw(long seed) {
    Draws draws = new Draws(seed);
    Snapshot snapshot = draws.snapshot();
    Direction direction = draws.one(List.of(Direction.values()));
    return new Trial(
        seed,
        snapshot,
        policy(draws),
        draws.decisions(snapshot),
        MatchRequest.of(direction, draws.top()),
        contract.withOthers(provider()));
  }

  /**
   * The criterion demanded, wished or both, alone or beside others; the same in both directions.
   */
  private Policy policy(Draws draws) {
    String name = provider().name();
    Policy policy = Policy.named("tried", "1").withUnknownValue(draws.random().nextInt(1001));
    for (Map.Entry<String, String> one : settings().entrySet()) {
      policy = policy.with(new CriterionSetting(name, one.getKey(), one.getValue()));
    }
    UnknownRule unknown = draws.one(List.of(UnknownRule.values()));
    return switch (draws.random().nextInt(4)) {
      case 0 -> policy.wish(name, 7);
      case 1 -> policy.demand(name, unknown);
      case 2 -> policy.demand(name, unknown).wish(name, 3);
      default -> beside(policy.wish(name, 2).demand(name, unknown));
    };
  }

  private static Policy beside(Policy policy) {
    List<String> others = new ArrayList<>(List.of("hours", "sector", "occupation"));
    others.removeAll(policy.criteria());
    Policy more = policy;
    for (String other : others) {
      more = more.wish(other, 5);
    }
    return more;
  }

  static @Nullable String differing(String when, Object one, Object other) {
    return Objects.equals(one, other) ? null : "it says something else " + when;
  }
}
