package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.function.Supplier;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.Lifespan;
import net.jqwik.api.lifecycle.Store;
import nl.pow.adapters.csv.CsvStoreProvider;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.DuplicateIdException;
import nl.pow.core.store.HistoryGoneException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.MissingReferenceException;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Storage;
import nl.pow.core.store.StoreProvider;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Tag;

/**
 * The same scripts on all kinds of stores: the same answers, and afterwards the same to be seen.
 */
@Tag("long")
class SameResultsTest {
  private static final String MODEL = "memory";

  /** The stores beside that in memory. */
  Map<String, Storage> others() {
    Map<String, Storage> others = new LinkedHashMap<>();
    others.put("csv", csv());
    others.put("h2", jdbc("jdbc:h2:mem:same;DB_CLOSE_DELAY=-1"));
    others.put("postgresql", jdbc(PostgresServer.newDatabase()));
    return others;
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void allStoresGiveTheSame(@ForAll("scripts") List<List<Act>> script) {
    Map<String, Storage> stores = stores();
    Revision start = clear(stores);
    for (int i = 0; i < script.size(); i++) {
      ChangeSet set = ChangeSet.empty();
      try (Picture now = model(stores).picture()) {
        for (Act act : script.get(i)) {
          set = act.addTo(set, now);
        }
      }
      ChangeSet changes = set;
      assertSame("step " + i, stores, storage -> outcome(() -> storage.commit(changes)));
      if (i % 8 == 7) {
        assertSame("after step " + i, stores, storage -> seen(storage, start));
      }
    }
    assertSame("at the end", stores, storage -> seen(storage, start));
  }

  @Provide
  Arbitrary<List<List<Act>>> scripts() {
    return Combinators.combine(
            Arbitraries.integers().between(0, Act.WHATS - 1),
            Arbitraries.integers().between(0, Act.IDS - 1),
            Arbitraries.integers().between(0, Act.WAYS - 1),
            Arbitraries.longs())
        .as(Act::new)
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .list()
        .ofMaxSize(50);
  }

  private interface Look {
    Object at(Storage storage);
  }

  private static void assertSame(String when, Map<String, Storage> stores, Look look) {
    Object expected = look.at(model(stores));
    stores.forEach(
        (name, storage) -> {
          if (!name.equals(MODEL)) {
            assertThat(look.at(storage)).as(name + ", " + when).isEqualTo(expected);
          }
        });
  }

  private static Storage model(Map<String, Storage> stores) {
    Storage model = stores.get(MODEL);
    if (model == null) {
      throw new IllegalStateException();
    }
    return model;
  }

  private static List<Object> seen(Storage storage, Revision since) {
    List<Object> seen = new ArrayList<>();
    try (Picture picture = storage.picture()) {
      seen.add(picture.revision());
      for (Kind<?, ?> kind : Kind.all()) {
        all(picture, kind).forEach(held -> add(picture, held, seen));
      }
      try (var feed = picture.changesSince(since)) {
        feed.forEach(seen::add);
      } catch (HistoryGoneException e) {
        seen.add("gone");
      }
    }
    return seen;
  }

  private static <E extends Entity<?>> void add(
      Picture picture, Versioned<E> held, List<Object> seen) {
    seen.add(held);
    if (held.value().id() instanceof CandidateId person) {
      try (var about = picture.stream(Query.all(Kind.PROTECTED_ATTRIBUTES).about(person))) {
        about.forEach(seen::add);
      }
    }
  }

  private static <E extends Entity<I>, I extends Id> List<Versioned<E>> all(
      Picture picture, Kind<E, I> kind) {
    try (var all = picture.stream(Query.all(kind))) {
      return all.toList();
    }
  }

  private static String outcome(Supplier<Revision> commit) {
    try {
      return commit.get().toString();
    } catch (ConflictException e) {
      return "stale " + new TreeSet<>(e.stale());
    } catch (MissingReferenceException e) {
      return "missing " + new TreeSet<>(e.missing());
    } catch (DuplicateIdException e) {
      return "twice";
    }
  }

  /** Everything goes, people by erasure; gives the revision after that. */
  private static Revision clear(Map<String, Storage> stores) {
    ChangeSet set = ChangeSet.empty();
    try (Picture now = model(stores).picture()) {
      for (var held : all(now, Kind.CANDIDATE)) {
        set = set.erase(held.value().id());
      }
      for (var held : all(now, Kind.VACANCY)) {
        set = set.delete(Kind.VACANCY, held.value().id(), held.version());
      }
      for (var held : all(now, Kind.EMPLOYER)) {
        set = set.delete(Kind.EMPLOYER, held.value().id(), held.version());
      }
    }
    ChangeSet changes = set;
    assertSame("clearing", stores, storage -> storage.commit(changes));
    try (Picture now = model(stores).picture()) {
      return now.revision();
    }
  }

  private record Opened(Map<String, Storage> stores) implements Store.CloseOnReset {
    @Override
    public void close() {
      stores.values().forEach(Storage::close);
    }
  }

  private Map<String, Storage> stores() {
    Store<Opened> kept = Store.getOrCreate(getClass(), Lifespan.PROPERTY, this::open);
    return kept.get().stores();
  }

  private Opened open() {
    Map<String, Storage> stores = new LinkedHashMap<>();
    stores.put(MODEL, memory());
    stores.putAll(others());
    return new Opened(stores);
  }

  private static Storage memory() {
    return ServiceLoader.load(StoreProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(MODEL))
        .findFirst()
        .orElseThrow()
        .open(Settings.empty());
  }

  private static Storage csv() {
    try {
      return new CsvStoreProvider()
          .open(
              Settings.empty()
                  .with(CsvStoreProvider.DIRECTORY, Files.createTempDirectory("pow-same")));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Storage jdbc(String url) {
    return new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url));
  }
}
