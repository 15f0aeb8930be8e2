package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Threads that do the same at the same time. */
final class Together implements AutoCloseable {
  private static final int THREADS = 4;
  private static final int TIMES = 8;

  private final ExecutorService threads = Executors.newFixedThreadPool(THREADS);

  <T> List<T> all(Callable<T> work) throws Exception {
    List<T> results = new ArrayList<>();
    try {
      for (Future<T> one : threads.invokeAll(Collections.nCopies(TIMES, work))) {
        results.add(one.get());
      }
    } catch (ExecutionException failed) {
      throw failed.getCause() instanceof Exception cause ? cause : failed;
    }
    return results;
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
