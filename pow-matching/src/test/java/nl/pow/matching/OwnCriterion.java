package nl.pow.matching;

import nl.pow.core.plugin.Settings;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;

/** Somebody's criterion without settings, which provides itself. */
interface OwnCriterion extends CriterionProvider, Criterion {
  @Override
  default int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  default Criterion create(Settings settings) {
    return this;
  }
}
