package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Test;

/** Editors of three entities in two openings of one database lose nothing. */
abstract class LostUpdateTest {
  private static final int THREADS = 8;
  private static final int TIMES = Integer.getInteger("pow.jdbc.updates", 40);

  abstract String newDatabase();

  @Test
  void noUpdateIsLost() throws Exception {
    Settings settings = Settings.empty().with(JdbcStoreProvider.URL, newDatabase());
    try (Storage one = new JdbcStoreProvider().open(settings);
        Storage other = new JdbcStoreProvider().open(settings)) {
      one.commit(
          ChangeSet.empty()
              .insertAll(Kind.EMPLOYER, List.of(employer(0, 0), employer(1, 0), employer(2, 0))));
      AtomicInteger made = new AtomicInteger();
      ExecutorService threads = Executors.newFixedThreadPool(THREADS);
      List<Future<?>> editors = new ArrayList<>();
      for (int i = 0; i < THREADS; i++) {
        int number = i;
        editors.add(threads.submit(() -> edit(number % 2 == 0 ? one : other, number, made)));
      }
      for (Future<?> editor : editors) {
        editor.get();
      }
      threads.shutdown();
      assertThat(made).hasValue(THREADS * TIMES);
      assertThat(count(other, 0) + count(other, 1) + count(other, 2)).isEqualTo(made.get());
    }
  }

  private static void edit(Storage storage, int number, AtomicInteger made) {
    for (int i = 0; i < TIMES; i++) {
      int which = (number + i) % 3;
      while (!increased(storage, which)) {
        Thread.onSpinWait();
      }
      made.incrementAndGet();
    }
  }

  private static boolean increased(Storage storage, int which) {
    Versioned<Employer> held = find(storage, which);
    Employer next = employer(which, Integer.parseInt(held.value().name().substring(1)) + 1);
    try {
      storage.commit(ChangeSet.empty().update(Kind.EMPLOYER, next, held.version()));
      return true;
    } catch (ConflictException e) {
      return false;
    }
  }

  private static int count(Storage storage, int which) {
    return Integer.parseInt(find(storage, which).value().name().substring(1));
  }

  private static Versioned<Employer> find(Storage storage, int which) {
    try (Picture picture = storage.picture()) {
      return picture.find(Kind.EMPLOYER, new EmployerId("e-" + which)).orElseThrow();
    }
  }

  private static Employer employer(int which, int count) {
    return Employer.of(new EmployerId("e-" + which), "n" + count);
  }
}
