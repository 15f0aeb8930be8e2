package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Storage;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A process that commits is killed at any moment: what it was told is there, is there. */
@Tag("long")
class CsvKillTest {
  private static final int STORES = 10;
  private static final int LANES = 2;
  private static final int POINTS = Tally.size("kills", 500);

  @TempDir Path folder;

  private final AtomicLong points = new AtomicLong();
  private final AtomicLong processes = new AtomicLong();
  private final AtomicLong inTheMiddle = new AtomicLong();
  private final AtomicLong beforeAnyCommit = new AtomicLong();
  private final AtomicLong unacknowledged = new AtomicLong();
  private final AtomicLong acknowledged = new AtomicLong();
  private final AtomicLong slowest = new AtomicLong();

  @Test
  void losesNoCommitThatReturned() throws Exception {
    ExecutorService lanes = Executors.newFixedThreadPool(LANES);
    try {
      List<Future<?>> running = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        Lane one = new Lane(folder.resolve("lane-" + lane), lane);
        running.add(lanes.submit(one::run));
      }
      for (Future<?> lane : running) {
        lane.get();
      }
    } finally {
      lanes.shutdownNow();
    }
    Map<String, Long> counts = new LinkedHashMap<>();
    counts.put("points", points.get());
    counts.put("processes killed", processes.get());
    counts.put("commits acknowledged", acknowledged.get());
    counts.put("points in the middle of a commit", inTheMiddle.get());
    counts.put("points before any commit of that process", beforeAnyCommit.get());
    counts.put("commits there though not acknowledged", unacknowledged.get());
    counts.put("lost", 0L);
    counts.put("unreadable", 0L);
    counts.put("ms at most until the next writer was in", slowest.get());
    Tally.write("C1", getClass(), counts);
    assertThat(points.get()).isGreaterThanOrEqualTo(POINTS);
    assertThat(inTheMiddle.get()).as("the kills hit commits").isGreaterThan(POINTS / 20);
  }

  /** Processes that are killed one after the other; every one goes on where the last one ended. */
  private final class Lane {
    private final Random random;
    private final List<Path> folders = new ArrayList<>();
    private final List<Ledger> expected = new ArrayList<>();

    Lane(Path home, long seed) throws IOException {
      random = new Random(seed);
      for (int i = 0; i < STORES; i++) {
        folders.add(Files.createDirectories(home.resolve("store-" + i)));
        expected.add(Ledger.empty());
      }
    }

    private Void run() throws Exception {
      while (points.addAndGet(STORES) < POINTS + STORES) {
        Process child = ChildJvm.small().start(KillChild.class, folders.toArray());
        processes.incrementAndGet();
        Map<Integer, Long> told = killAtSomeMoment(child);
        for (int i = 0; i < STORES; i++) {
          check(i, told.getOrDefault(i, 0L));
        }
        Tally.progress("C1", processes.get(), (POINTS + STORES - 1) / STORES);
      }
      points.addAndGet(-STORES);
      return null;
    }

    private Map<Integer, Long> killAtSomeMoment(Process child) throws Exception {
      Map<Integer, Long> told = new TreeMap<>();
      int lines = random.nextInt(6) == 0 ? 1 : 2 + random.nextInt(60);
      int pause = random.nextInt(lines == 1 ? 150_000_000 : 3_000_000);
      try (BufferedReader pipe = child.inputReader(StandardCharsets.US_ASCII)) {
        for (int i = 0; i < lines; i++) {
          take(pipe.readLine(), told);
        }
        long end = System.nanoTime() + pause;
        while (System.nanoTime() < end) {
          Thread.onSpinWait();
        }
        // by its handle: Process.destroyForcibly closes the pipe with what is in it
        child.toHandle().destroyForcibly();
        for (String line = pipe.readLine(); line != null; line = pipe.readLine()) {
          take(line, told);
        }
      }
      assertThat(child.waitFor()).as("killed").isEqualTo(128 + 9);
      return told;
    }

    private void take(String line, Map<Integer, Long> told) {
      String[] words = line.split(" ", -1);
      if (words.length == 2) {
        told.put(Integer.valueOf(words[0]), Long.valueOf(words[1]));
        acknowledged.incrementAndGet();
      } else {
        assertThat(line).isEqualTo("started");
      }
    }

    private void check(int number, long told) throws IOException {
      Path store = folders.get(number);
      long sure = Math.max(told, expected.get(number).revision().number());
      inTheMiddle.addAndGet(isInTheMiddle(store) ? 1 : 0);
      beforeAnyCommit.addAndGet(told == 0 ? 1 : 0);
      // the holder is dead: whoever comes next is let in at the first try
      long start = System.nanoTime();
      if (random.nextBoolean()) {
        try (Storage next = TestStore.open(store)) {
          slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
          check(number, sure, next);
        }
      } else {
        // left as it is, so that the next process mends it
        TestStore.dir(store).lock(CsvStorage.LOCK).close();
        slowest.accumulateAndGet((System.nanoTime() - start) / 1_000_000, Math::max);
        check(number, sure, CsvStorage.open(copy(store), CsvLimits.defaults(), false));
      }
    }

    private void check(int number, long sure, Storage store) {
      long revision = TestStore.revision(store);
      assertThat(revision).as("commits that returned are there").isBetween(sure, sure + 1);
      unacknowledged.addAndGet(revision - sure);
      Ledger ledger = new Walk(number).lead(expected.get(number), revision);
      try (Picture picture = ledger.picture()) {
        assertThat(TestStore.all(store)).isEqualTo(TestStore.all(picture));
      }
      expected.set(number, ledger);
    }
  }

  private static boolean isInTheMiddle(Path store) throws IOException {
    MemoryDir files = copy(store);
    if (files.files.containsKey(Publication.DRAFT) || !files.files.containsKey("CURRENT")) {
      return true;
    }
    String current = new String(files.files.get("CURRENT"), StandardCharsets.US_ASCII);
    long generation = Long.parseLong(current.replaceAll("(?s)manifest-([0-9]+)\\.json .*", "$1"));
    return files.files.keySet().stream().anyMatch(n -> n.contains("-" + (generation + 1) + "."));
  }

  static MemoryDir copy(Path store) throws IOException {
    MemoryDir copy = new MemoryDir();
    try (Stream<Path> files = Files.list(store)) {
      for (Path file : files.toList()) {
        String name = file.getFileName().toString();
        // never the lock: whoever closes that file lets go of the lock
        if (!name.equals(CsvStorage.LOCK)) {
          put(copy, name, file);
        }
      }
    }
    return copy;
  }

  private static void put(MemoryDir copy, String name, Path file) throws IOException {
    try {
      copy.files.put(name, Files.readAllBytes(file));
    } catch (NoSuchFileException removedMeanwhile) {
      copy.files.remove(name);
    }
  }
}
