package nl.pow.adapters.jdbc;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;
import java.util.TreeSet;
import java.util.function.Supplier;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.Tag;
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

/**
 * The same scripts on all kinds of stores: the same answers, and afterwards the same to be seen.
 */
@Tag("long")
class SameResultsTest {
  private static final String MODEL = "memory";

  /** Nobody takes the power away here, so that forcing files to a disk would show nothing. */
  private static final Path MEMORY_DISK = Path.of("/dev/shm");

  /** The stores beside that in memory; the folder is for the files of these. */
  Map<String, Storage> others(Path folder) {
    Map<String, Storage> others = new LinkedHashMap<>();
    others.put("csv", csv(folder));
    others.put("h2", jdbc("jdbc:h2:mem:same;DB_CLOSE_DELAY=-1"));
    others.put("postgresql", jdbc(PostgresServer.newDatabase()));
    return others;
  }

  @Property(shrinking = ShrinkingMode.BOUNDED)
  void allStoresGiveTheSame(@ForAll("scripts") List<List<Act>> script) throws Exception {
    SideBySide stores = stores();
    Revision start = clear(stores);
    stores.countScript();
    for (int i = 0; i < script.size(); i++) {
      ChangeSet set = ChangeSet.empty();
      try (Picture now = stores.model().picture()) {
        for (Act act : script.get(i)) {
          set = act.addTo(set, now);
        }
      }
      ChangeSet changes = set;
      stores.countStep(
          stores.assertSame("step " + i, storage -> outcome(() -> storage.commit(changes))));
      if (i % 8 == 7) {
        stores.assertSame("after step " + i, storage -> seen(storage, start));
      }
    }
    stores.assertSame("at the end", storage -> seen(storage, start));
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
  private static Revision clear(SideBySide stores) throws InterruptedException {
    ChangeSet set = ChangeSet.empty();
    try (Picture now = stores.model().picture()) {
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
    return (Revision) stores.assertSame("clearing", storage -> storage.commit(changes));
  }

  private SideBySide stores() {
    Store<SideBySide> kept = Store.getOrCreate(getClass(), Lifespan.PROPERTY, this::open);
    return kept.get();
  }

  private SideBySide open() {
    try {
      Path folder =
          Files.isWritable(MEMORY_DISK)
              ? Files.createTempDirectory(MEMORY_DISK, "pow-same")
              : Files.createTempDirectory("pow-same");
      return new SideBySide(memory(), others(folder), () -> remove(folder));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void remove(Path folder) {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Storage memory() {
    return ServiceLoader.load(StoreProvider.class).stream()
        .map(ServiceLoader.Provider::get)
        .filter(provider -> provider.name().equals(MODEL))
        .findFirst()
        .orElseThrow()
        .open(Settings.empty());
  }

  private static Storage csv(Path folder) {
    return new CsvStoreProvider().open(Settings.empty().with(CsvStoreProvider.DIRECTORY, folder));
  }

  static Storage jdbc(String url) {
    return new JdbcStoreProvider().open(Settings.empty().with(JdbcStoreProvider.URL, url));
  }
}
