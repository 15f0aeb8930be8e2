package nl.pow.adapters.csv;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import nl.pow.core.store.StoreLockedException;

/**
 * Threads that want the lock of one folder over and over: whoever has it makes a file that must not
 * be there yet. Prints how often it was had, how often refused, and how often two had it at once.
 */
final class HolderChild {
  private static final int THREADS = 8;

  private final Path folder;
  private final Path witness;
  private final AtomicLong held = new AtomicLong();
  private final AtomicLong refused = new AtomicLong();
  private final AtomicLong doubled = new AtomicLong();

  private HolderChild(Path folder) {
    this.folder = folder;
    this.witness = folder.resolveSibling("witness");
  }

  /** The folder, and after how many seconds to stop. */
  public static void main(String[] arguments) throws Exception {
    HolderChild child = new HolderChild(Path.of(arguments[0]));
    long end = System.nanoTime() + Long.parseLong(arguments[1]) * 1_000_000_000L;
    ExecutorService threads = Executors.newFixedThreadPool(THREADS);
    List<Future<?>> running = new ArrayList<>();
    for (int i = 0; i < THREADS; i++) {
      running.add(threads.submit(() -> child.contend(end)));
    }
    for (Future<?> one : running) {
      one.get();
    }
    threads.shutdown();
    System.out.println(child.held + " " + child.refused + " " + child.doubled);
  }

  private Void contend(long end) throws IOException {
    DirOps dir = new RealDir(folder);
    while (System.nanoTime() < end) {
      try (DirOps.Lock lock = dir.lock(CsvStorage.LOCK)) {
        hold(lock);
      } catch (StoreLockedException e) {
        refused.incrementAndGet();
      }
    }
    return null;
  }

  private void hold(DirOps.Lock lock) throws IOException {
    held.incrementAndGet();
    try {
      Files.createFile(witness);
      lock.renew();
      Files.delete(witness);
    } catch (FileAlreadyExistsException e) {
      doubled.incrementAndGet();
    }
  }
}
