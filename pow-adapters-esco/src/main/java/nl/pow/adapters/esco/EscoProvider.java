package nl.pow.adapters.esco;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.taxonomy.TaxonomyProvider;

/**
 * Opens ESCO under the name {@code esco}: the version that comes with the library, or that of the
 * folder in the setting {@code directory}, which is refused when a row of it must be left out.
 */
public final class EscoProvider implements TaxonomyProvider {
  private static final Setting<Path> DIRECTORY =
      Setting.optional(
          "directory", Path.class, Path::of, "the folder of the CSV files that ESCO hands out");

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
    return List.of(DIRECTORY);
  }

  @Override
  public Taxonomy open(Settings settings) {
    return settings
        .find(DIRECTORY)
        .map(folder -> EscoFolder.read(folder, Locale.ENGLISH).strict().taxonomy())
        .orElseGet(Esco::bundled);
  }
}
