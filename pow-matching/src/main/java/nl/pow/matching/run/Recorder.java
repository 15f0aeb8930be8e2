package nl.pow.matching.run;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.Digest;
import nl.pow.core.Edition;
import nl.pow.core.InvalidValueException;
import nl.pow.core.json.Json;
import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Setting;
import nl.pow.matching.builtin.Codes;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.policy.Policies;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;

/**
 * Puts down what a match rested on and what came out of it.
 *
 * @param inputs who there was, and what was decided
 * @param context the taxonomy and the travel
 * @param criteria where the criteria of the policy were found
 */
public record Recorder(
    RunInputs inputs, MatchContext context, Providers<CriterionProvider> criteria) {
  private static final Json JSON = Json.create();
  private static final Edition UNKNOWN = Edition.unknown();

  /**
   * Refuses to run what cannot be recorded.
   *
   * @param strategy the strategy that is to run
   * @param settings its settings
   * @throws InvalidValueException when one of them is secret
   */
  public static void check(MatchingStrategyProvider strategy, Map<String, String> settings) {
    for (Setting<?> setting : strategy.settings()) {
      if (setting.isSecret() && settings.containsKey(setting.name())) {
        throw new InvalidValueException(
            "run-secret",
            "The setting ["
                + setting.name()
                + "] is secret, and a record tells settings as they are.\nMaybe run the strategy"
                + " without a record.");
      }
    }
  }

  /**
   * Makes the record of a match.
   *
   * @param stamp which run, and when
   * @param settings the settings of the strategy
   * @param result what came out
   * @return the recording, not in a log yet
   * @throws nl.pow.core.InvalidDataException when a text of somebody holds half of a surrogate pair
   */
  public Recording record(RunStamp stamp, Map<String, String> settings, MatchResult result) {
    RunBasis basis = basis(settings, result);
    Digest digest = digest(ResultForm.of(result));
    MatchRun run =
        MatchRun.of(stamp, basis, RunCounts.of(inputs, result), warnings(basis, result), digest);
    return new Recording(run, inputs, result);
  }

  RunBasis basis(Map<String, String> settings, MatchResult result) {
    return new RunBasis(
        library(),
        result.asOf(),
        result.revision(),
        Policies.of(criteria).write(result.policy()),
        editions(result.policy(), criteria),
        new Edition(result.strategy(), result.strategyVersion(), null),
        new TreeMap<>(settings)
            .entrySet().stream().map(e -> new RunSetting(e.getKey(), e.getValue())).toList(),
        result.request(),
        context.taxonomy().edition(),
        context.travel().edition(),
        digest(InputsForm.of(inputs)));
  }

  static Digest digest(InputsForm inputs) {
    return Digest.of(JSON.write(inputs));
  }

  static Digest digest(ResultForm result) {
    return Digest.of(JSON.write(result));
  }

  /** The criteria that a policy names. */
  static List<Edition> editions(Policy policy, Providers<CriterionProvider> criteria) {
    return policy.criteria().stream().map(criteria::named).map(Recorder::edition).toList();
  }

  static Edition edition(Provider provider) {
    return new Edition(provider.name(), provider.version(), null);
  }

  static String library() {
    return new Codes().version();
  }

  private static List<String> warnings(RunBasis basis, MatchResult result) {
    List<String> warnings = new ArrayList<>();
    warn(basis.library().equals(UNKNOWN.version()), "library-unknown", warnings);
    warn(result.proposals().isEmpty(), "nothing-proposed", warnings);
    warn(basis.strategy().version().equals(UNKNOWN.version()), "strategy-unknown", warnings);
    warn(basis.taxonomy().equals(UNKNOWN), "taxonomy-unknown", warnings);
    warn(basis.travel().equals(UNKNOWN), "travel-unknown", warnings);
    return warnings;
  }

  private static void warn(boolean so, String warning, List<String> warnings) {
    if (so) {
      warnings.add(warning);
    }
  }
}
