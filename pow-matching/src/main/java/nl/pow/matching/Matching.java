package nl.pow.matching;

import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Map;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Diagnosis;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.incremental.IncrementalMatch;
import nl.pow.matching.incremental.MatchDiff;
import nl.pow.matching.incremental.Run;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.LiveMarket;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policies;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.run.Recorder;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.Replay;
import nl.pow.matching.run.RunId;
import nl.pow.matching.run.RunInputs;
import nl.pow.matching.run.RunStamp;
import nl.pow.matching.run.Runs;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.TravelProvider;

/**
 * A match in the making: immutable, each {@code with} gives a new one.
 *
 * <pre>{@code
 * MatchResult result =
 *     Matching.of(Snapshot.of(candidates, vacancies), LocalDate.of(2026, 11, 21))
 *         .with(Policy.standard().wish("skills", 40))
 *         .rank(Direction.CANDIDATES_FOR_VACANCY, 5);
 * }</pre>
 *
 * <p>What comes out are proposals to people who decide; nobody is rejected here.
 */
public final class Matching {
  private final Snapshot snapshot;
  private final Policy policy;
  private final MatchContext context;
  private final Providers<CriterionProvider> criteria;
  private final Decisions decisions;

  private Matching(
      Snapshot snapshot,
      Policy policy,
      MatchContext context,
      Providers<CriterionProvider> criteria,
      Decisions decisions) {
    this.snapshot = snapshot;
    this.policy = policy;
    this.context = context;
    this.criteria = criteria;
    this.decisions = decisions;
  }

  /**
   * A match under the standard policy, with the nearness that codes tell, travel as the crow flies,
   * and the criteria on the path.
   *
   * @param snapshot who there is
   * @param asOf the day on which is judged
   * @return the match, not run yet
   */
  public static Matching of(Snapshot snapshot, LocalDate asOf) {
    Travel travel = travels().named("straight-line").open(Settings.empty());
    MatchContext context = new MatchContext(asOf, new CodeTaxonomy(), travel);
    return new Matching(snapshot, Policy.standard(), context, criteria(), Decisions.none());
  }

  /**
   * The same match of others, or of the same ones later.
   *
   * @param other who there is
   * @return a copy
   */
  public Matching with(Snapshot other) {
    return new Matching(other, policy, context, criteria, decisions);
  }

  /**
   * The same match under another policy.
   *
   * @param other what is demanded and wished
   * @return a copy
   */
  public Matching with(Policy other) {
    return new Matching(snapshot, other, context, criteria, decisions);
  }

  /**
   * The same match with another taxonomy.
   *
   * @param other tells what is near what
   * @return a copy
   */
  public Matching with(Taxonomy other) {
    MatchContext changed = new MatchContext(context.asOf(), other, context.travel());
    return new Matching(snapshot, policy, changed, criteria, decisions);
  }

  /**
   * The same match with other travel.
   *
   * @param other tells how far it is
   * @return a copy
   */
  public Matching with(Travel other) {
    MatchContext changed = new MatchContext(context.asOf(), context.taxonomy(), other);
    return new Matching(snapshot, policy, changed, criteria, decisions);
  }

  /**
   * The same match with criteria from elsewhere.
   *
   * @param others such as {@link #criteria(ClassLoader)}
   * @return a copy
   */
  public Matching with(Providers<CriterionProvider> others) {
    return new Matching(snapshot, policy, context, others, decisions);
  }

  /**
   * The same match with what people decided about pairs, which no strategy undoes.
   *
   * @param other the decisions that stand
   * @return a copy
   */
  public Matching with(Decisions other) {
    return new Matching(snapshot, policy, context, criteria, other);
  }

  /**
   * Makes the market, to judge single pairs or to hand to a strategy.
   *
   * @return a market
   * @throws nl.pow.core.plugin.ProviderException when the policy names a criterion that is not
   *     there
   */
  public Market market() {
    return Market.of(snapshot, policy, context, criteria, decisions);
  }

  /**
   * Judges one pair with all reasons, without making the market of everybody.
   *
   * @param candidate the candidate
   * @param vacancy the vacancy
   * @param direction whose demands and wishes apply
   * @return the judgement
   * @throws nl.pow.matching.market.NotInMarketException when one of them takes no part
   */
  public Judgement explain(CandidateId candidate, VacancyId vacancy, Direction direction) {
    return advice().explain(candidate, vacancy, direction);
  }

  /**
   * Advice on pairs: why not, what would help, what if, which skills are missing.
   *
   * @return the advice
   */
  public Advice advice() {
    return Advice.of(snapshot, policy, context, criteria, decisions);
  }

  /**
   * Ranks: the best few for each vacancy or candidate.
   *
   * @param direction for whom
   * @param top the most proposals for each of them, 1 to 10,000
   * @return the result
   */
  public MatchResult rank(Direction direction, int top) {
    return match("ranked", Map.of(), MatchRequest.of(direction, top));
  }

  /**
   * Ranks, to be kept up to date: what changes is matched anew, and what differs is told.
   *
   * @param direction for whom
   * @param top the most proposals for each of them, 1 to 10,000
   * @return the match, which then follows changes
   */
  public IncrementalMatch incremental(Direction direction, int top) {
    LiveMarket live = LiveMarket.of(snapshot, policy, context, criteria, decisions);
    return IncrementalMatch.of(live, direction, top);
  }

  /**
   * Runs this match for a comparison with another: {@link MatchDiff#between}.
   *
   * @param strategy its name, one of {@link #strategies()}
   * @param settings its settings
   * @param request what is asked
   * @return what was run on, and the result
   */
  public Run run(String strategy, Map<String, String> settings, MatchRequest request) {
    MatchingStrategyProvider provider = strategies().named(strategy);
    Market market = market();
    MatchResult result =
        MatchResult.of(
            provider, provider.create(Settings.parse(provider, settings)), market, request);
    return new Run(snapshot, market, result);
  }

  /**
   * Runs a strategy that is on the path.
   *
   * @param strategy its name, one of {@link #strategies()}
   * @param settings its settings
   * @param request what is asked
   * @return the result
   * @throws nl.pow.core.plugin.ProviderException when there is no such strategy
   * @throws nl.pow.core.plugin.SettingsException when the settings do not fit it
   */
  public MatchResult match(String strategy, Map<String, String> settings, MatchRequest request) {
    return match(strategies().named(strategy), settings, request);
  }

  /**
   * Runs a strategy.
   *
   * @param strategy brings the strategy
   * @param settings its settings
   * @param request what is asked
   * @return the result
   * @throws nl.pow.core.plugin.SettingsException when the settings do not fit it
   * @throws nl.pow.core.InvalidValueException when its card is not complete
   */
  public MatchResult match(
      MatchingStrategyProvider strategy, Map<String, String> settings, MatchRequest request) {
    strategy.card();
    return MatchResult.of(
        strategy, strategy.create(Settings.parse(strategy, settings)), market(), request);
  }

  /**
   * Runs a strategy that is on the path, and records what it rested on and what came out.
   *
   * @param id the identity of the run, unique in the log that it will stand in
   * @param clock tells when it began and ended; nothing else rests on it
   * @param strategy its name, one of {@link #strategies()}
   * @param settings its settings, none of them secret
   * @param request what is asked
   * @return the recording, with the result; not in a log yet
   * @throws nl.pow.core.plugin.ProviderException when there is no such strategy
   * @throws nl.pow.core.plugin.SettingsException when the settings do not fit it
   * @throws nl.pow.core.InvalidValueException when one of them is secret
   */
  public Recording record(
      RunId id,
      InstantSource clock,
      String strategy,
      Map<String, String> settings,
      MatchRequest request) {
    MatchingStrategyProvider provider = strategies().named(strategy);
    Recorder.check(provider, settings);
    Instant started = clock.instant();
    MatchResult result = match(provider, settings, request);
    RunStamp stamp = new RunStamp(id, started, clock.instant());
    return new Recorder(new RunInputs(snapshot, decisions), context, criteria)
        .record(stamp, settings, result);
  }

  /**
   * Does recorded runs again with what is on the path.
   *
   * @return the replay
   */
  public static Replay replay() {
    return Replay.of(criteria(), strategies(), taxonomies(), travels());
  }

  /**
   * Reads and writes recordings of runs whose policies name criteria on the path.
   *
   * @return recordings with English messages
   */
  public static Runs runs() {
    return Runs.of(criteria());
  }

  /**
   * Reads and writes policies that name criteria on the path.
   *
   * @return policies with English messages
   */
  public static Policies policies() {
    return Policies.of(criteria());
  }

  /**
   * The criteria on the path.
   *
   * @return the criteria that a policy can name
   */
  public static Providers<CriterionProvider> criteria() {
    return criteria(Plugins.own());
  }

  /**
   * The criteria that a class loader sees.
   *
   * @param loader where to look
   * @return the criteria that a policy can name
   */
  public static Providers<CriterionProvider> criteria(ClassLoader loader) {
    return Plugins.criteria(loader);
  }

  /**
   * The strategies on the path.
   *
   * @return the strategies
   */
  public static Providers<MatchingStrategyProvider> strategies() {
    return strategies(Plugins.own());
  }

  /**
   * The strategies that a class loader sees.
   *
   * @param loader where to look
   * @return the strategies
   */
  public static Providers<MatchingStrategyProvider> strategies(ClassLoader loader) {
    return Plugins.strategies(loader);
  }

  /**
   * The taxonomies on the path.
   *
   * @return the taxonomies
   */
  public static Providers<TaxonomyProvider> taxonomies() {
    return taxonomies(Plugins.own());
  }

  /**
   * The taxonomies that a class loader sees.
   *
   * @param loader where to look
   * @return the taxonomies
   */
  public static Providers<TaxonomyProvider> taxonomies(ClassLoader loader) {
    return Plugins.taxonomies(loader);
  }

  /**
   * The sources of travel on the path.
   *
   * @return the sources
   */
  public static Providers<TravelProvider> travels() {
    return travels(Plugins.own());
  }

  /**
   * The sources of travel that a class loader sees.
   *
   * @param loader where to look
   * @return the sources
   */
  public static Providers<TravelProvider> travels(ClassLoader loader) {
    return Plugins.travels(loader);
  }

  /**
   * What was found of every kind that this module looks for, and what was refused.
   *
   * @return the diagnosis
   */
  public static Diagnosis plugins() {
    return plugins(Plugins.own());
  }

  /**
   * What a class loader sees of every kind that this module looks for, and what was refused.
   *
   * @param loader where to look
   * @return the diagnosis
   */
  public static Diagnosis plugins(ClassLoader loader) {
    return Diagnosis.of(criteria(loader), strategies(loader), taxonomies(loader), travels(loader));
  }
}
