package nl.pow.testkit;

import java.util.Map;
import nl.pow.core.store.Storage;

class NotebookStoreTest extends StoreContract {
  @Override
  protected String provider() {
    return "notebook";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of();
  }

  private final Notebook notebook = new Notebook();

  /** One notebook through all openings of a test, so that rule S17 is tried. */
  @Override
  protected Storage open() {
    return new NotebookStorage(notebook);
  }
}
