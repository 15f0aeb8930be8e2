package nl.example;

import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreProvider;

/** Opens an empty notebook. */
public final class NotebookStoreProvider implements StoreProvider {
  /** For the service loader. */
  public NotebookStoreProvider() {}

  @Override
  public String name() {
    return "notebook";
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Storage open(Settings settings) {
    return new NotebookStorage(new Notebook());
  }
}
