package nl.pow.adapters.csv;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;

/**
 * Runs what an interrupt must not break off in a thread that nobody else knows: an interrupt closes
 * a channel in the middle of a commit, and with the lock file goes the lock.
 */
final class Shielded {
  private Shielded() {}

  /** Waits for the result however often the caller is interrupted, and keeps the interrupt. */
  static <T> T call(Supplier<T> work) {
    ExecutorService thread = Executors.newSingleThreadExecutor();
    try {
      return await(thread.submit(work::get));
    } finally {
      thread.shutdown();
    }
  }

  private static <T> T await(Future<T> result) {
    boolean interrupted = false;
    try {
      while (true) {
        try {
          return result.get();
        } catch (InterruptedException e) {
          interrupted = true;
        } catch (ExecutionException e) {
          throw unchecked(e);
        }
      }
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static RuntimeException unchecked(ExecutionException e) {
    if (e.getCause() instanceof Error error) {
      throw error;
    }
    return e.getCause() instanceof RuntimeException cause ? cause : new IllegalStateException(e);
  }
}
