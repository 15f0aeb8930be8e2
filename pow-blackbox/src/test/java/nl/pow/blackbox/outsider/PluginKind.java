package nl.pow.blackbox.outsider;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;

import java.util.Locale;
import java.util.Map;
import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Store;
import nl.pow.core.store.StoreProvider;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;
import nl.pow.matching.Matching;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.TravelProvider;

/** The kinds of plug-in that an outsider writes, each with its search and its use. */
enum PluginKind {
  CRITERION(CriterionProvider.class, "score of ann: 22") {
    @Override
    Providers<?> search(ClassLoader loader) {
      return Matching.criteria(loader);
    }

    @Override
    String use(String name, ClassLoader loader) {
      Matching matching = Scene.matching().with(Matching.criteria(loader));
      return "score of ann: " + points(matching, name);
    }
  },

  STRATEGY(MatchingStrategyProvider.class, "proposed: cem") {
    @Override
    Providers<?> search(ClassLoader loader) {
      return Matching.strategies(loader);
    }

    @Override
    String use(String name, ClassLoader loader) {
      MatchingStrategyProvider strategy = Matching.strategies(loader).named(name);
      MatchRequest request = MatchRequest.of(CANDIDATES_FOR_VACANCY, 1);
      return "proposed: "
          + Scene.matching().match(strategy, Map.of(), request).proposals().get(0).candidate();
    }
  },

  TAXONOMY(TaxonomyProvider.class, "score of ann: 110") {
    @Override
    Providers<?> search(ClassLoader loader) {
      return Matching.taxonomies(loader);
    }

    @Override
    String use(String name, ClassLoader loader) {
      Taxonomy taxonomy = Matching.taxonomies(loader).named(name).open(Settings.empty());
      return "score of ann: " + points(Scene.matching().with(taxonomy), "occupation");
    }
  },

  TRAVEL(TravelProvider.class, "score of ann: 800") {
    @Override
    Providers<?> search(ClassLoader loader) {
      return Matching.travels(loader);
    }

    @Override
    String use(String name, ClassLoader loader) {
      Travel travel = Matching.travels(loader).named(name).open(Settings.empty());
      return "score of ann: " + points(Scene.matching().with(travel), "travel");
    }
  },

  STORE(StoreProvider.class, "kept: [ann]") {
    @Override
    Providers<?> search(ClassLoader loader) {
      return Store.providers(loader);
    }

    @Override
    String use(String name, ClassLoader loader) {
      return "kept: " + OutsiderStoreTest.keep(name, Map.of(), loader);
    }
  };

  private final Class<? extends Provider> service;
  private final String used;

  PluginKind(Class<? extends Provider> service, String used) {
    this.service = service;
    this.used = used;
  }

  Class<? extends Provider> service() {
    return service;
  }

  /** What {@link #use} returns of a good plug-in. */
  String used() {
    return used;
  }

  private static long points(Matching matching, String criterion) {
    return matching
        .with(Policy.named("only", "1").wish(criterion, 1))
        .market()
        .judge(Scene.ANN, Scene.BAKERY, CANDIDATES_FOR_VACANCY)
        .score()
        .points();
  }

  abstract Providers<?> search(ClassLoader loader);

  abstract String use(String name, ClassLoader loader);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
