package nl.pow.blackbox.outsider;

import java.util.function.Supplier;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Store;
import nl.pow.matching.Matching;
import nl.pow.testkit.ProviderContract;
import org.junit.jupiter.api.Nested;

/** One shipped plug-in of each kind, and both adapters of stores, keep the rules of plug-ins. */
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

  @Nested
  class Skills extends Named {
    Skills() {
      super(Matching::criteria, "skills");
    }
  }

  @Nested
  class Assignment extends Named {
    Assignment() {
      super(Matching::strategies, "assignment");
    }
  }

  @Nested
  class StraightLine extends Named {
    StraightLine() {
      super(Matching::travels, "straight-line");
    }
  }
}
