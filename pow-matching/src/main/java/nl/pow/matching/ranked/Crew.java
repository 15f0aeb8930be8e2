package nl.pow.matching.ranked;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Function;
import nl.pow.core.PowException;
import org.jspecify.annotations.Nullable;

/** Does the same work for many, on some threads; the order of the results is that of the input. */
record Crew(int threads) {
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    if (threads == 1) {
      return items.stream().map(work).toList();
    }
    ExecutorService pool = Executors.newFixedThreadPool(threads);
    try {
      List<Future<R>> results =
          pool.invokeAll(items.stream().map(item -> task(item, work)).toList());
      return results.stream().map(Crew::result).toList();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StoppedException(stopped);
    } finally {
      pool.shutdownNow();
    }
  }

  private static <T, R> Callable<R> task(T item, Function<T, R> work) {
    return () -> work.apply(item);
  }

  private static <R> R result(Future<R> done) {
    try {
      return done.get();
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new StoppedException(stopped);
    } catch (ExecutionException failed) {
      Throwable cause = failed.getCause();
      if (cause instanceof RuntimeException told) {
        throw told;
      }
      if (cause instanceof Error fatal) {
        throw fatal;
      }
      throw new StoppedException(cause);
    }
  }

  /** A match was interrupted before it was done. */
  static final class StoppedException extends PowException {
    private static final long serialVersionUID = 1L;

    StoppedException(@Nullable Throwable cause) {
      super("The match was stopped before it was done.\nMaybe run it again.", cause);
    }
  }
}
