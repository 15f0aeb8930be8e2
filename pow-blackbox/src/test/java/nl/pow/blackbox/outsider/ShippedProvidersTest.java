package nl.pow.blackbox.outsider;

import java.util.function.Supplier;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Store;
import nl.pow.matching.Matching;
import nl.pow.testkit.ProviderContract;
import org.junit.jupiter.api.Nested;

/** Shipped plug-ins whose packages are exported keep the rules of plug-ins. */
class ShippedProvidersTest {
  abstract static class Named extends ProviderContract {
    private final Supplier<Providers<?>> searching;
    private final String name;

    Named(Supplier<Providers<?>> searching, String name) {
      this.searching = searching;
      this.name = name;
    }

    @Override
    protected Providers<?> search() {
      return searching.get();
    }

    @Override
    protected String name() {
      return name;
    }
  }

  @Nested
  class Csv extends Named {
    Csv() {
      super(Store::providers, "csv");
    }
  }

  @Nested
  class Jdbc extends Named {
    Jdbc() {
      super(Store::providers, "jdbc");
    }
  }

  @Nested
  class Esco extends Named {
    Esco() {
      super(Matching::taxonomies, "esco");
    }
  }
}
