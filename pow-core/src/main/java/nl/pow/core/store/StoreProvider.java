package nl.pow.core.store;

import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Settings;

/** Opens a {@link Storage}; found through {@link java.util.ServiceLoader}, chosen by its name. */
public interface StoreProvider extends Provider {
  /**
   * Opens the storage.
   *
   * @param settings values for the settings that this provider declares
   * @return a storage, to be closed by the caller
   */
  Storage open(Settings settings);
}
