package nl.pow.adapters.esco;

import java.util.List;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;

/** Opens ESCO under the name {@code esco}. */
public final class EscoProvider implements TaxonomyProvider {
  /** Made by the service loader. */
  public EscoProvider() {}

  @Override
  public String name() {
    return "esco";
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
    return Esco.bundled();
  }
}
