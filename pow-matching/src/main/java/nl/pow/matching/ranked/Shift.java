package nl.pow.matching.ranked;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import nl.pow.matching.strategy.MatchStoppedException;
import nl.pow.matching.strategy.Progress;
import org.jspecify.annotations.Nullable;

/** Work on a list that any number of threads take their next item from. */
final class Shift<T, R> implements Runnable {
  private static final int NOTHING = -1;

  private final List<T> items;
  private final Function<T, R> work;
  private final Progress progress;
  private final List<@Nullable R> results = new ArrayList<>();
  private int next;
  private int busy;
  private int done;
  private int failedAt = Integer.MAX_VALUE;
  private @Nullable Throwable failure;
  private boolean stopped;

  Shift(List<T> items, Function<T, R> work, Progress progress) {
    this.items = items;
    this.work = work;
    this.progress = progress;
    items.forEach(item -> results.add(null));
  }

  @Override
  public void run() {
    for (int i = take(); i != NOTHING; i = take()) {
      try {
        finish(i, work.apply(items.get(i)));
      } catch (RuntimeException | Error failed) {
        fail(i, failed);
      } finally {
        release();
      }
    }
  }

  /** Items are taken in order, so that all before one that fails are finished too. */
  private synchronized int take() {
    stopped |= Thread.currentThread().isInterrupted();
    if (stopped || failure != null || next == items.size()) {
      return NOTHING;
    }
    busy++;
    return next++;
  }

  private synchronized void finish(int at, R result) {
    results.set(at, result);
    done++;
    stopped |= !progress.goOn(done, items.size());
  }

  private synchronized void fail(int at, Throwable failed) {
    if (at < failedAt) {
      failedAt = at;
      failure = failed;
    }
  }

  private synchronized void release() {
    busy--;
    notifyAll();
  }

  /** Waits for those that are still busy. */
  synchronized List<R> results() {
    try {
      while (busy > 0) {
        wait();
      }
    } catch (InterruptedException interrupt) {
      stopped = true;
      Thread.currentThread().interrupt();
      throw new MatchStoppedException(interrupt);
    }
    if (failure instanceof Error fatal) {
      throw fatal;
    }
    if (failure instanceof RuntimeException told) {
      throw told;
    }
    List<R> all = results.stream().flatMap(Stream::ofNullable).toList();
    if (all.size() < items.size()) {
      throw new MatchStoppedException(null);
    }
    return all;
  }
}
