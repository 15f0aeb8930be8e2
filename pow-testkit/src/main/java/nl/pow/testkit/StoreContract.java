package nl.pow.testkit;

import java.util.Map;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Store;
import nl.pow.core.store.StoreProvider;
import org.junit.jupiter.api.Nested;

/**
 * The rules S01 to S17 of {@link Storage} as tests; an adapter that passes all of them is a store.
 *
 * <p>The author of an adapter extends this class and names the provider and its settings. Each test
 * is named after its rule ({@code required_S03_...}) and tells in its Javadoc what is likely wrong
 * when it fails. A capability that is not declared is not skipped: its refusal is asserted (rule
 * S15); only rule S17 has nothing to refuse and is reported as aborted, with the reason. Rule S16,
 * and erasure down to the last byte (S12), need faults and files of the medium: an adapter tests
 * them itself.
 */
public abstract class StoreContract {
  /** For subclasses. */
  protected StoreContract() {}

  /**
   * The adapter.
   *
   * @return the name of its provider
   */
  protected abstract String provider();

  /**
   * A place of its own for each test.
   *
   * @return settings; the same all through one test, so that it can open the storage again, and
   *     leading to an empty storage at the beginning of each
   */
  protected abstract Map<String, String> settings();

  /**
   * Opens the storage.
   *
   * @return a storage, to be closed by the caller
   */
  protected Storage open() {
    StoreProvider chosen = Store.providers().named(provider());
    return chosen.open(Settings.parse(chosen, settings()));
  }

  @Nested
  class Commits extends CommitRules {
    Commits() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Conflicts extends ConflictRules {
    Conflicts() {
      super(StoreContract.this);
    }
  }

  @Nested
  class References extends ReferenceRules {
    References() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Queries extends QueryRules {
    Queries() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Values extends ValueRules {
    Values() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Pictures extends PictureRules {
    Pictures() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Feeds extends FeedRules {
    Feeds() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Erasures extends ErasureRules {
    Erasures() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Life extends LifeRules {
    Life() {
      super(StoreContract.this);
    }
  }

  @Nested
  class Histories extends HistoryRules {
    Histories() {
      super(StoreContract.this);
    }
  }
}
