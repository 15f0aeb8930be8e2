package nl.pow.matching.run;

import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.Edition;
import nl.pow.core.InvalidDataException;
import nl.pow.core.json.JsonInput;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policies;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.TravelProvider;
import org.jspecify.annotations.Nullable;

/**
 * Does runs again and tells whether the same comes out, to the byte.
 *
 * <p>That other versions are at work is no difference as long as the same comes out; when something
 * else does, they are named as the likely cause. Immutable; as thread-safe as its providers.
 */
public final class Replay {
  private final Providers<CriterionProvider> criteria;
  private final Providers<MatchingStrategyProvider> strategies;
  private final Providers<TaxonomyProvider> taxonomies;
  private final Providers<TravelProvider> travels;
  private final @Nullable Taxonomy taxonomy;
  private final @Nullable Travel travel;

  private Replay(
      Providers<CriterionProvider> criteria,
      Providers<MatchingStrategyProvider> strategies,
      Providers<TaxonomyProvider> taxonomies,
      Providers<TravelProvider> travels,
      @Nullable Taxonomy taxonomy,
      @Nullable Travel travel) {
    this.criteria = criteria;
    this.strategies = strategies;
    this.taxonomies = taxonomies;
    this.travels = travels;
    this.taxonomy = taxonomy;
    this.travel = travel;
  }

  /**
   * A replay with what plug-ins bring; taxonomy and travel are opened by the names that a run
   * tells, without settings.
   *
   * @param criteria the criteria
   * @param strategies the strategies
   * @param taxonomies the taxonomies
   * @param travels the sources of travel
   * @return the replay
   */
  public static Replay of(
      Providers<CriterionProvider> criteria,
      Providers<MatchingStrategyProvider> strategies,
      Providers<TaxonomyProvider> taxonomies,
      Providers<TravelProvider> travels) {
    return new Replay(criteria, strategies, taxonomies, travels, null, null);
  }

  /**
   * The same with a taxonomy that is open already.
   *
   * @param other the taxonomy of all runs
   * @return a copy
   */
  public Replay with(Taxonomy other) {
    return new Replay(criteria, strategies, taxonomies, travels, other, travel);
  }

  /**
   * The same with travel that is open already.
   *
   * @param other the travel of all runs
   * @return a copy
   */
  public Replay with(Travel other) {
    return new Replay(criteria, strategies, taxonomies, travels, taxonomy, other);
  }

  /**
   * The same with criteria from elsewhere.
   *
   * @param others the criteria
   * @return a copy
   */
  public Replay with(Providers<CriterionProvider> others) {
    return new Replay(others, strategies, taxonomies, travels, taxonomy, travel);
  }

  /**
   * Does a recorded run again with the inputs that are kept beside it.
   *
   * @param recording the run and its inputs
   * @return what came out, the same as then
   * @throws ReplayDiffersException when something else comes out, or the inputs are not there
   * @throws EditedRecordException when the record was changed
   * @throws nl.pow.core.plugin.ProviderException when a plug-in of the run is not there
   */
  public MatchResult of(Recording recording) {
    RunInputs inputs = recording.inputs();
    if (inputs == null) {
      throw Differing.inputsAreGone(recording.run());
    }
    MatchResult result = recording.result();
    if (result != null
        && !Recorder.digest(ResultForm.of(result)).equals(recording.run().result())) {
      throw new EditedRecordException("result", "does not fit its digest.");
    }
    return again(recording.run(), inputs, result);
  }

  /**
   * Does a run again with inputs that the caller kept.
   *
   * @param run the record
   * @param inputs the people, the work and the decisions of then; others are refused
   * @return what came out, the same as then
   * @throws ReplayDiffersException when something else comes out, or the inputs are others
   * @throws EditedRecordException when the record was changed
   * @throws nl.pow.core.plugin.ProviderException when a plug-in of the run is not there
   */
  public MatchResult of(MatchRun run, RunInputs inputs) {
    return again(run, inputs, null);
  }

  private MatchResult again(MatchRun run, RunInputs inputs, @Nullable MatchResult then) {
    if (!run.intact()) {
      throw new EditedRecordException("run", "does not fit its hash.");
    }
    RunBasis basis = run.basis();
    if (!Recorder.digest(InputsForm.of(inputs)).equals(basis.inputs())) {
      throw Differing.inputs(run);
    }
    Policy policy = policy(run);
    MatchingStrategyProvider strategy = strategies.named(basis.strategy().name());
    Map<String, String> settings = new TreeMap<>();
    basis.settings().forEach(setting -> settings.put(setting.name(), setting.value()));
    MatchContext context = new MatchContext(basis.asOf(), taxonomy(run), travel(run));
    MatchResult now =
        MatchResult.of(
            strategy,
            strategy.create(Settings.parse(strategy, settings)),
            Market.of(inputs.snapshot(), policy, context, criteria, inputs.decisions()),
            basis.request());
    RunBasis todays = new Recorder(inputs, context, criteria).basis(settings, now);
    new Differing(run, todays).check(now, then);
    return now;
  }

  private Policy policy(MatchRun run) {
    Policies policies = Policies.of(criteria);
    String then = run.basis().policy();
    try {
      Policy policy = policies.read(JsonInput.of(then).named("policy"));
      if (policies.write(policy).equals(then)) {
        return policy;
      }
    } catch (InvalidDataException e) {
      throw Differing.policy(run, e);
    }
    throw Differing.policy(run, null);
  }

  private Taxonomy taxonomy(MatchRun run) {
    if (taxonomy != null) {
      return taxonomy;
    }
    Edition then = run.basis().taxonomy();
    if (then.equals(Edition.unknown())) {
      throw Differing.untold(run, Difference.TAXONOMY, "taxonomy");
    }
    return taxonomies.named(then.name()).open(Settings.empty());
  }

  private Travel travel(MatchRun run) {
    if (travel != null) {
      return travel;
    }
    Edition then = run.basis().travel();
    if (then.equals(Edition.unknown())) {
      throw Differing.untold(run, Difference.TRAVEL, "travel");
    }
    return travels.named(then.name()).open(Settings.empty());
  }
}
