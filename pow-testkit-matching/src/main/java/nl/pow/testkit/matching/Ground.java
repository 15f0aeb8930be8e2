package nl.pow.testkit.matching;

import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.matching.Matching;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.testkit.generator.DenseMarket;

/** What all markets of a contract have in common. */
final class Ground {
  /** The day, the nearness that codes tell, and travel as the crow flies. */
  static final MatchContext CONTEXT =
      new MatchContext(
          DenseMarket.DAY,
          new CodeTaxonomy(),
          Matching.travels().named("straight-line").open(Settings.empty()));

  /** The criteria on the path. */
  static final Providers<CriterionProvider> CRITERIA = Matching.criteria();

  private Ground() {}
}
