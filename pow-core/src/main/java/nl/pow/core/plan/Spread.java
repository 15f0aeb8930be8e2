package nl.pow.core.plan;

import java.util.ArrayDeque;
import java.util.Collection;
import java.util.Deque;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.Id;
import org.jspecify.annotations.Nullable;

/** How what touches one thing goes on to what depends on it. */
final class Spread<I extends Id> {
  private final SortedSet<I> known = new TreeSet<>();
  private final NavigableMap<I, ShockReason> touched = new TreeMap<>();
  private final NavigableMap<I, SortedSet<I>> dependents = new TreeMap<>();
  private final NavigableMap<I, SortedSet<I>> needed = new TreeMap<>();

  void add(I id, Optional<ShockReason> own, Collection<I> needs) {
    known.add(id);
    own.ifPresent(reason -> touched.put(id, reason));
    needs.forEach(need -> dependOn(id, need));
  }

  /** One that is not among the known ones is never touched. */
  void dependOn(@Nullable I id, I need) {
    if (id != null) {
      dependents.computeIfAbsent(need, key -> new TreeSet<>()).add(id);
      needed.computeIfAbsent(id, key -> new TreeSet<>()).add(need);
    }
  }

  /** All that is touched, by id. */
  List<Touched<I>> touched() {
    Deque<I> open = new ArrayDeque<>(touched.keySet());
    while (!open.isEmpty()) {
      for (I dependent : dependents.getOrDefault(open.remove(), new TreeSet<>())) {
        if (known.contains(dependent)
            && touched.putIfAbsent(dependent, ShockReason.DEPENDS) == null) {
          open.add(dependent);
        }
      }
    }
    return touched.entrySet().stream()
        .map(entry -> new Touched<>(entry.getKey(), entry.getValue(), through(entry.getKey())))
        .toList();
  }

  private @Nullable I through(I id) {
    if (touched.get(id) != ShockReason.DEPENDS) {
      return null;
    }
    return needed.getOrDefault(id, new TreeSet<>()).stream()
        .filter(touched::containsKey)
        .findFirst()
        .orElse(null);
  }
}
