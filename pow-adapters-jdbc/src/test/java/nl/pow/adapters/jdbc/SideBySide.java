package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import net.jqwik.api.lifecycle.Store;
import nl.pow.core.store.Storage;

/** A model and other stores that are asked the same, at the same time, and must answer the same. */
final class SideBySide implements Store.CloseOnReset {
  private final Storage model;
  private final Map<String, Storage> others;
  private final Map<String, AtomicLong> nanos = new LinkedHashMap<>();
  private final ExecutorService threads = Executors.newCachedThreadPool();
  private final Runnable afterwards;
  private long scripts;
  private long steps;
  private long refused;

  /** Closes all of them, and then does what comes afterwards. */
  SideBySide(Storage model, Map<String, Storage> others, Runnable afterwards) {
    this.model = model;
    this.others = others;
    this.afterwards = afterwards;
    others.keySet().forEach(name -> nanos.put(name, new AtomicLong()));
  }

  interface Look {
    Object at(Storage storage);
  }

  Storage model() {
    return model;
  }

  /** Gives the answer of all. */
  Object assertSame(String when, Look look) throws InterruptedException {
    Map<String, Future<Object>> answers = new LinkedHashMap<>();
    others.forEach(
        (name, storage) ->
            answers.put(name, threads.submit(() -> timed(nanos.get(name), look, storage))));
    Object expected = look.at(model);
    for (Map.Entry<String, Future<Object>> answer : answers.entrySet()) {
      assertThat(answerOf(answer.getValue())).as(answer.getKey() + ", " + when).isEqualTo(expected);
    }
    return expected;
  }

  void countScript() {
    scripts++;
  }

  void countStep(Object outcome) {
    steps++;
    refused += outcome.toString().matches("(stale|missing|twice).*") ? 1 : 0;
  }

  private static Object timed(AtomicLong nanos, Look look, Storage storage) {
    long start = System.nanoTime();
    try {
      return look.at(storage);
    } finally {
      nanos.addAndGet(System.nanoTime() - start);
    }
  }

  private static Object answerOf(Future<Object> answer) throws InterruptedException {
    try {
      return answer.get();
    } catch (ExecutionException e) {
      throw new AssertionError(e.getCause());
    }
  }

  @Override
  public void close() {
    threads.shutdown();
    model.close();
    others.values().forEach(Storage::close);
    afterwards.run();
    String times =
        nanos.entrySet().stream()
            .map(e -> String.format(Locale.ROOT, "%s %.1f s", e.getKey(), e.getValue().get() / 1e9))
            .collect(Collectors.joining(", "));
    System.out.printf(
        Locale.ROOT,
        "J10: %,d scripts, %,d commits of which %,d refused; %s%n",
        scripts,
        steps,
        refused,
        times);
  }
}
