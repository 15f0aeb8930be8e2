package nl.pow.matching.builtin;

import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;

/** The taxonomy {@code codes}, which reads nearness off the codes. */
public final class Codes implements TaxonomyProvider {
  /** Makes the provider; it has no state. */
  public Codes() {}

  @Override
  public String name() {
    return "codes";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Taxonomy open(Settings settings) {
    return new CodeTaxonomy();
  }
}
