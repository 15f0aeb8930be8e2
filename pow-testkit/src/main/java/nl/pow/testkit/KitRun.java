package nl.pow.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** One run of a contract: what its tests said, in the order of their names. */
final class KitRun {
  private final Class<?> contract;
  private final long start = System.nanoTime();
  private final Map<String, Long> began = new HashMap<>();
  private final List<Item> items = new ArrayList<>();
  private final SortedMap<String, String> facts = new TreeMap<>();

  KitRun(Class<?> contract) {
    this.contract = contract;
  }

  synchronized void begin(String test) {
    began.put(test, System.nanoTime());
  }

  synchronized void end(String test, Method method, Item.Outcome outcome, String message) {
    long now = System.nanoTime();
    Duration time = Duration.ofNanos(now - began.getOrDefault(test, now));
    items.add(Item.of(method, outcome, message, time));
  }

  synchronized void tell(Map<String, String> more) {
    facts.putAll(more);
  }

  String name() {
    return contract.getName();
  }

  /** The rules, each a number, a blank and a sentence. */
  List<String> rules() {
    return List.of(contract.getAnnotation(Rulebook.class).value());
  }

  SortedMap<String, String> facts() {
    return Collections.unmodifiableSortedMap(facts);
  }

  List<Item> items() {
    return items.stream().sorted(Comparator.comparing(Item::test)).toList();
  }

  long count(Item.Outcome outcome) {
    return items.stream().filter(item -> item.outcome() == outcome).count();
  }

  Duration time() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  void write(String folder) {
    try {
      Path home = Files.createDirectories(Path.of(folder));
      Files.writeString(home.resolve(name() + ".html"), new Page(this).html());
    } catch (IOException e) {
      throw new UncheckedIOException("The page of the kit could not be written.", e);
    }
  }

  void requireEverythingAsked() {
    long leftOut = count(Item.Outcome.LEFT_OUT);
    if (leftOut > 0) {
      throw new AssertionError(
          ("[%s] tests of [%s] were left out, and not by a declared lack.\n"
                  + "Maybe an assumption does not hold, or a condition disables them.")
              .formatted(leftOut, name()));
    }
    if (count(Item.Outcome.PASSED) + count(Item.Outcome.FAILED) == 0) {
      throw new AssertionError(
          ("No test of [%s] ran.\n"
                  + "Maybe a filter chose none, or the subject declares that it lacks everything.")
              .formatted(name()));
    }
  }
}
