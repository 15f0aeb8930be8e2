package nl.pow.testkit;

import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreProvider;

public final class NotebookStoreProvider implements StoreProvider {
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
