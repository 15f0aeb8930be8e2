package nl.example;

import java.util.Map;
import nl.pow.core.store.Storage;
import nl.pow.testkit.StoreContract;

class NotebookStoreTest extends StoreContract {
  private final Notebook notebook = new Notebook();

  @Override
  protected String provider() {
    return "notebook";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of();
  }

  /** One notebook through all openings of a test, so that rule S17 is tried. */
  @Override
  protected Storage open() {
    return new NotebookStorage(notebook);
  }
}
