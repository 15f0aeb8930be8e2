package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.adapters.jdbc.Appends.Txn;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.ConflictException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Storage;
import nl.pow.core.store.Versioned;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Clients that read some lists and append to others, all at once: no anomaly that snapshots forbid.
 */
@Tag("long")
abstract class HistoriesTest {
  private static final int CLIENTS = 6;
  private static final int TIMES = Integer.getInteger("pow.jdbc.transactions", 900) / CLIENTS;
  private static final int KEYS = 8;

  private final AtomicInteger value = new AtomicInteger();

  abstract String newDatabase();

  @Test
  void snapshotsHold() throws Exception {
    Settings settings = Settings.empty().with(JdbcStoreProvider.URL, newDatabase());
    try (Storage one = new JdbcStoreProvider().open(settings);
        Storage other = new JdbcStoreProvider().open(settings)) {
      one.commit(
          ChangeSet.empty()
              .insertAll(
                  Kind.EMPLOYER,
                  IntStream.range(0, KEYS).mapToObj(key -> list(key, List.of())).toList()));
      List<Txn> history = new ArrayList<>();
      ExecutorService threads = Executors.newFixedThreadPool(CLIENTS);
      List<Future<List<Txn>>> clients = new ArrayList<>();
      for (int i = 0; i < CLIENTS; i++) {
        Random random = new Random(i);
        Storage storage = i % 2 == 0 ? one : other;
        clients.add(threads.submit(() -> transactions(storage, random)));
      }
      for (Future<List<Txn>> client : clients) {
        history.addAll(client.get());
      }
      threads.shutdown();
      SortedMap<Integer, List<Integer>> lists = new TreeMap<>();
      try (Picture picture = other.picture()) {
        IntStream.range(0, KEYS).forEach(key -> lists.put(key, values(find(picture, key))));
      }
      assertThat(Appends.anomalies(history, lists)).isEmpty();
      assertThat(history.stream().filter(Txn::committed).count())
          .isGreaterThan(CLIENTS * TIMES / 10L);
    }
  }

  private List<Txn> transactions(Storage storage, Random random) {
    return Stream.generate(() -> transaction(storage, random)).limit(TIMES).toList();
  }

  private Txn transaction(Storage storage, Random random) {
    Map<Integer, List<Integer>> reads = new TreeMap<>();
    Map<Integer, List<Integer>> appends = new TreeMap<>();
    ChangeSet changes = ChangeSet.empty();
    try (Picture picture = storage.picture()) {
      for (int i = 1 + random.nextInt(3); i > 0; i--) {
        int key = random.nextInt(KEYS);
        Versioned<Employer> held = find(picture, key);
        if (reads.put(key, values(held)) == null && random.nextInt(3) > 0) {
          List<Integer> own =
              IntStream.range(0, 1 + random.nextInt(2))
                  .mapToObj(n -> value.incrementAndGet())
                  .toList();
          List<Integer> next = new ArrayList<>(values(held));
          next.addAll(own);
          appends.put(key, own);
          changes = changes.update(Kind.EMPLOYER, list(key, next), held.version());
        }
      }
    }
    return new Txn(isMade(storage, changes, appends), reads, appends);
  }

  private static boolean isMade(
      Storage storage, ChangeSet changes, Map<Integer, List<Integer>> appends) {
    try {
      if (!appends.isEmpty()) {
        storage.commit(changes);
      }
      return true;
    } catch (ConflictException e) {
      return false;
    }
  }

  private static Versioned<Employer> find(Picture picture, int key) {
    return picture.find(Kind.EMPLOYER, new EmployerId("e-" + key)).orElseThrow();
  }

  private static List<Integer> values(Versioned<Employer> held) {
    return Stream.of(held.value().name().split(" ")).skip(1).map(Integer::valueOf).toList();
  }

  private static Employer list(int key, List<Integer> values) {
    return Employer.of(
        new EmployerId("e-" + key),
        Stream.concat(Stream.of("n"), values.stream().map(String::valueOf))
            .collect(Collectors.joining(" ")));
  }
}
