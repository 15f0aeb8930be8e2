package nl.pow.matching;

import java.util.ServiceLoader;
import nl.pow.core.plugin.Providers;
import nl.pow.core.taxonomy.TaxonomyProvider;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.travel.TravelProvider;

/** The searches for plug-ins; a service loader has to be made in the module that uses it. */
final class Plugins {
  private Plugins() {}

  static ClassLoader own() {
    return Plugins.class.getClassLoader();
  }

  static Providers<CriterionProvider> criteria(ClassLoader loader) {
    Class<CriterionProvider> type = CriterionProvider.class;
    return Providers.from("criterion", type, loader, ServiceLoader.load(type, loader));
  }

  static Providers<MatchingStrategyProvider> strategies(ClassLoader loader) {
    Class<MatchingStrategyProvider> type = MatchingStrategyProvider.class;
    return Providers.from("strategy", type, loader, ServiceLoader.load(type, loader));
  }

  static Providers<TaxonomyProvider> taxonomies(ClassLoader loader) {
    Class<TaxonomyProvider> type = TaxonomyProvider.class;
    return Providers.from("taxonomy", type, loader, ServiceLoader.load(type, loader));
  }

  static Providers<TravelProvider> travels(ClassLoader loader) {
    Class<TravelProvider> type = TravelProvider.class;
    return Providers.from("travel", type, loader, ServiceLoader.load(type, loader));
  }
}
