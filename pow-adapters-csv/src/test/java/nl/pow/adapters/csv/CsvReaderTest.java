package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.CorruptStoreException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whoever reads while others commit sees one revision: every employer bears its number. */
@Tag("long")
class CsvReaderTest {
  private static final int EMPLOYERS = 8;
  private static final int READERS = 3;

  @TempDir Path folder;

  private final AtomicBoolean done = new AtomicBoolean();
  private final AtomicLong reads = new AtomicLong();
  private final AtomicLong copies = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();

  @Test
  void seesOneRevision() throws Exception {
    int commits = Tally.size("commits", 1_000);
    ExecutorService threads = Executors.newFixedThreadPool(READERS + 1);
    try (Storage store = TestStore.open(folder)) {
      store.commit(employers(1, 0));
      List<Future<?>> running = new ArrayList<>();
      for (int i = 0; i < READERS; i++) {
        running.add(threads.submit(() -> read(store)));
      }
      running.add(threads.submit(this::copy));
      for (int revision = 2; revision <= commits; revision++) {
        store.commit(employers(revision, revision - 1));
      }
      done.set(true);
      for (Future<?> one : running) {
        one.get();
      }
    } finally {
      done.set(true);
      threads.shutdown();
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("commits", (long) commits);
    counts.put("pictures read meanwhile", reads.get());
    counts.put("copies of the folder made meanwhile and opened", copies.get());
    counts.put("copies refused as damaged", refused.get());
    counts.put("mixed", 0L);
    Tally.write("C8", getClass(), counts);
    assertThat(reads.get()).isPositive();
    assertThat(copies.get()).isPositive();
  }

  private Void read(Storage store) {
    long last = 0;
    while (!done.get()) {
      long seen = revision(store);
      assertThat(seen).isGreaterThanOrEqualTo(last);
      last = seen;
      reads.incrementAndGet();
      LockSupport.parkNanos(500_000);
    }
    return null;
  }

  private Void copy() throws IOException {
    while (!done.get() || copies.get() == 0) {
      MemoryDir copy = CsvKillTest.copy(folder);
      try {
        revision(CsvStorage.open(copy, CsvLimits.defaults(), false));
        copies.incrementAndGet();
      } catch (CorruptStoreException e) {
        refused.incrementAndGet();
      }
      LockSupport.parkNanos(5_000_000);
    }
    return null;
  }

  private static long revision(Storage store) {
    try (Picture picture = store.picture();
        Stream<Versioned<Employer>> all = picture.stream(Query.all(Kind.EMPLOYER))) {
      long revision = picture.revision().number();
      Set<String> names = all.map(e -> e.value().name()).collect(Collectors.toSet());
      assertThat(names).containsExactly("Revisie " + revision);
      assertThat(picture.find(Kind.EMPLOYER, new EmployerId("e-1")).orElseThrow())
          .isEqualTo(
              new Versioned<>(
                  TestStore.employer("e-1", "Revisie " + revision), revision, picture.revision()));
      return revision;
    }
  }

  private static ChangeSet employers(int revision, int version) {
    ChangeSet changes = ChangeSet.empty();
    for (int i = 0; i < EMPLOYERS; i++) {
      Employer employer = TestStore.employer("e-" + i, "Revisie " + revision);
      changes =
          version == 0
              ? changes.insert(Kind.EMPLOYER, employer)
              : changes.update(Kind.EMPLOYER, employer, version);
    }
    return changes;
  }
}
