package nl.pow.core.region;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds things by any of their names, and the nearest ones when a name is misspelt. */
final class Names<T> {
  private static final int MOST_SUGGESTIONS = 3;
  private static final int LONGEST_NAME = 60;

  private final List<T> things;
  private final Function<T, Stream<String>> namesOf;

  /** Made when first asked for; threads that make it at once make the same. */
  private volatile @Nullable SortedMap<String, List<T>> byName;

  Names(List<T> things, Function<T, Stream<String>> namesOf) {
    this.things = things;
    this.namesOf = namesOf;
  }

  /** All that have this name. */
  List<T> exactly(String asked) {
    return List.copyOf(byName().getOrDefault(Spelling.fold(asked), List.of()));
  }

  private SortedMap<String, List<T>> byName() {
    SortedMap<String, List<T>> made = byName;
    if (made == null) {
      made = new TreeMap<>();
      for (T thing : things) {
        for (String name : namesOf.apply(thing).map(Spelling::fold).distinct().toList()) {
          made.computeIfAbsent(name, n -> new ArrayList<>(1)).add(thing);
        }
      }
      byName = made;
    }
    return made;
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
    byName()
        .forEach(
            (name, named) -> {
              boolean within = folded.length() > 3 && name.contains(folded);
              if (within || Math.abs(folded.length() - name.length()) <= limit) {
                int distance = Spelling.distance(folded, name);
                if (within || distance <= limit) {
                  near.add(new Near<>(distance, named));
                }
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
