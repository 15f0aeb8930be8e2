package nl.pow.testkit.matching;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Snapshot;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.verify.Rule;
import nl.pow.matching.verify.Verifier;
import org.jspecify.annotations.Nullable;

/** What the tests of all rules of a strategy share. */
abstract class StrategyRules {
  private final StrategyContract contract;
  private @Nullable MatchingStrategyProvider provider;

  StrategyRules(StrategyContract contract) {
    this.contract = contract;
  }

  final StrategyContract contract() {
    return contract;
  }

  /** Found once for each test: a search takes longer than a match of a small market. */
  final MatchingStrategyProvider provider() {
    MatchingStrategyProvider found = provider == null ? contract.find() : provider;
    provider = found;
    return found;
  }

  final Map<String, String> settings() {
    return contract.settings();
  }

  final MatchingStrategy strategy() {
    MatchingStrategyProvider provider = provider();
    return provider.create(Settings.parse(provider, settings()));
  }

  /** Tries a law on all markets. */
  final void hold(Law law) {
    Trying.hold(contract.seeds(), this::draw, law);
  }

  final Trial draw(long seed) {
    Draws draws = new Draws(seed);
    Snapshot snapshot = draws.snapshot();
    List<Direction> served = List.copyOf(EnumSet.copyOf(contract.directions()));
    MatchRequest request =
        new MatchRequest(draws.one(served), draws.top(), draws.random().nextInt(1000));
    return new Trial(
        seed,
        snapshot,
        contract.policy(draws.policy()),
        draws.decisions(snapshot),
        request,
        Ground.CRITERIA);
  }

  final MatchResult run(Trial trial) {
    return run(trial, strategy());
  }

  final MatchResult run(Trial trial, MatchingStrategy strategy) {
    return run(trial.market(), trial.request(), strategy);
  }

  final MatchResult run(Market market, MatchRequest request, MatchingStrategy strategy) {
    return MatchResult.of(provider(), strategy, market, request);
  }

  /** The first of these rules that the result breaks, as somebody else finds. */
  final @Nullable String violated(Trial trial, Set<Rule> rules) {
    return violated(trial, run(trial), violation -> rules.contains(violation));
  }

  static @Nullable String violated(Trial trial, MatchResult result, Predicate<Rule> rules) {
    return Verifier.verify(trial.market(), result).violations().stream()
        .filter(violation -> rules.test(violation.rule()))
        .map(violation -> violation.text())
        .findFirst()
        .orElse(null);
  }

  /** What differs, when anything does; results with equal texts are equal for whoever reads. */
  static @Nullable String differing(String when, Object one, Object other) {
    return one.equals(other) && Objects.toString(one).equals(Objects.toString(other))
        ? null
        : when + " something else comes out";
  }

  static boolean fillsOpenings(MatchResult result) {
    return result.certificate() != null && result.certificate().fillsOpenings();
  }
}
