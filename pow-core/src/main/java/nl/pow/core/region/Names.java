package nl.pow.core.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;

/** Finds things by any of their names, and the nearest ones when a name is misspelt. */
final class Names<T> {
  private static final int MOST_SUGGESTIONS = 3;
  private static final int LONGEST_NAME = 60;

  private final SortedMap<String, List<T>> byName = new TreeMap<>();

  Names(List<T> things, Function<T, Stream<String>> namesOf) {
    for (T thing : things) {
      namesOf
          .apply(thing)
          .map(Spelling::fold)
          .distinct()
          .forEach(name -> byName.computeIfAbsent(name, n -> new ArrayList<>(1)).add(thing));
    }
  }

  /** All that have this name. */
  List<T> exactly(String asked) {
    return List.copyOf(byName.getOrDefault(Spelling.fold(asked), List.of()));
  }

  /**
   * At most three, nearest first: those that differ in at most one of four characters and one more,
   * or that have the asked name in theirs.
   */
  List<T> nearest(String asked) {
    String folded = Spelling.fold(asked.substring(0, Math.min(asked.length(), LONGEST_NAME)));
    int limit = folded.length() / 4 + 1;
    record Near<T>(int distance, List<T> things) {}
    List<Near<T>> near = new ArrayList<>();
    byName.forEach(
        (name, things) -> {
          int distance = Spelling.distance(folded, name);
          if (distance <= limit || (folded.length() > 3 && name.contains(folded))) {
            near.add(new Near<>(distance, things));
          }
        });
    return near.stream()
        .sorted(Comparator.comparingInt(Near::distance))
        .flatMap(n -> n.things.stream())
        .distinct()
        .limit(MOST_SUGGESTIONS)
        .toList();
  }
}
