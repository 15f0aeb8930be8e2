package nl.pow.examples.quickstart.taxonomy;

import java.util.List;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;

/** Opens the sample taxonomy under the name {@code esco-sample}. */
public final class SampleTaxonomyProvider implements TaxonomyProvider {
  /** Made by the service loader. */
  public SampleTaxonomyProvider() {}

  @Override
  public String name() {
    return "esco-sample";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public List<Setting<?>> settings() {
    return List.of();
  }

  @Override
  public Taxonomy open(Settings settings) {
    return new SampleTaxonomy();
  }
}
