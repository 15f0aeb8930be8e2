package nl.pow.matching.ranked;

import java.util.List;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Function;
import nl.pow.matching.strategy.Progress;
import org.jspecify.annotations.Nullable;

/**
 * Does the same work for many.
 *
 * @param threads how many do it at the same time, the thread that calls among them
 * @param host lends the others, or null: then they are started here and end with the work
 * @param progress follows the work
 */
record Crew(int threads, @Nullable Executor host, Progress progress) {
  /** The results are in the order of the items; what fails first in that order is thrown. */
  <T, R> List<R> map(List<T> items, Function<T, R> work) {
    Shift<T, R> shift = new Shift<>(items, work, progress);
    if (host != null || threads == 1) {
      return run(shift, host == null ? Runnable::run : host);
    }
    ExecutorService own = Executors.newFixedThreadPool(threads - 1);
    try {
      return run(shift, own);
    } finally {
      own.shutdownNow();
    }
  }

  /** The caller works too: with a busy executor, or none that takes work, it does all. */
  private <R> List<R> run(Shift<?, R> shift, Executor others) {
    try {
      for (int i = 1; i < threads; i++) {
        others.execute(shift);
      }
    } catch (RejectedExecutionException busy) {
      // those that were taken help, and the caller does the rest
    }
    shift.run();
    return shift.results();
  }
}
