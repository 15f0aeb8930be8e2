package nl.pow.examples.quickstart.check;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.json.JsonInput;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Refusal;
import nl.pow.examples.quickstart.InputException;
import nl.pow.matching.Matching;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.policy.Policies;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchingStrategyProvider;

/**
 * Who is tried.
 *
 * @param strategies every strategy that was found, or the one that was named
 * @param settings what each of them is given
 * @param criteria every criterion that was found
 * @param policy which of them judge
 * @param refusals what was found and cannot be used
 */
record Subjects(
    List<MatchingStrategyProvider> strategies,
    Map<String, String> settings,
    Providers<CriterionProvider> criteria,
    Policy policy,
    List<Refusal> refusals) {
  private static final String STRATEGY = "pow.strategy";

  /**
   * Reads {@code pow.strategy}, its settings {@code pow.strategy.NAME}, and {@code pow.policy}.
   * Without a policy each criterion of somebody's own is a wish beside those of the standard one.
   */
  static Subjects of(Properties properties, ClassLoader loader, Locale language) {
    Providers<MatchingStrategyProvider> strategies = Matching.strategies(loader);
    Providers<CriterionProvider> criteria = Matching.criteria(loader);
    String only = properties.getProperty(STRATEGY, "");
    String file = properties.getProperty("pow.policy", "");
    Map<String, String> settings = settings(properties);
    if (only.isEmpty() && !settings.isEmpty()) {
      throw new InputException(
          "The settings "
              + settings.keySet()
              + " are for no strategy.\nMaybe add -Dpow.strategy=NAME.");
    }
    return new Subjects(
        only.isEmpty() ? strategies.all() : List.of(strategies.named(only)),
        settings,
        criteria,
        file.isEmpty() ? standard(criteria) : read(Path.of(file), criteria, language),
        Stream.concat(strategies.refusals().stream(), criteria.refusals().stream()).toList());
  }

  private static Map<String, String> settings(Properties properties) {
    Map<String, String> settings = new TreeMap<>();
    for (String name : properties.stringPropertyNames()) {
      if (name.startsWith(STRATEGY + ".")) {
        settings.put(name.substring(STRATEGY.length() + 1), properties.getProperty(name));
      }
    }
    return settings;
  }

  private static Policy standard(Providers<CriterionProvider> criteria) {
    SortedSet<String> own = new TreeSet<>(criteria.names());
    own.removeAll(Matching.criteria().names());
    Policy policy = Policy.standard();
    for (String one : own) {
      policy = policy.wish(one, 1);
    }
    return policy;
  }

  private static Policy read(Path file, Providers<CriterionProvider> criteria, Locale language) {
    try (InputStream in = Files.newInputStream(file)) {
      return Policies.of(criteria).in(language).read(JsonInput.of(in).named(file.toString()));
    } catch (IOException e) {
      throw new InputException(
          "The policy ["
              + file
              + "] cannot be read.\nMaybe the path was meant from another folder.");
    }
  }

  List<String> names() {
    return strategies.stream().map(MatchingStrategyProvider::name).toList();
  }
}
