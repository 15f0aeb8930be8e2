package nl.pow.core.memory;

import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreProvider;

/** The provider {@code memory}: each opening is a new, empty store. */
public final class MemoryStoreProvider implements StoreProvider {
  /** Made by the service loader. */
  public MemoryStoreProvider() {}

  @Override
  public String name() {
    return "memory";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Storage open(Settings settings) {
    return new MemoryStorage();
  }
}
