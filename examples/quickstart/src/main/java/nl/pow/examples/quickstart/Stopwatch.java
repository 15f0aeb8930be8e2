package nl.pow.examples.quickstart;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Measures how long each step took; shown, never part of a result. */
final class Stopwatch {
  private final Map<String, Long> millis = new LinkedHashMap<>();

  <T> T time(String step, Supplier<T> work) {
    long start = System.nanoTime();
    T result = work.get();
    millis.put(step, (System.nanoTime() - start) / 1_000_000);
    return result;
  }

  Map<String, Long> millis() {
    return millis;
  }
}
