package nl.pow.core.taxonomy;

import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Settings;

/** Opens a {@link Taxonomy}. */
public interface TaxonomyProvider extends Provider {
  /**
   * Opens the taxonomy.
   *
   * @param settings values for the settings that this provider declares
   * @return a taxonomy; the caller may keep it and share it between threads
   */
  Taxonomy open(Settings settings);
}
