package nl.pow.adapters.esco.folder;

import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import nl.pow.core.Source;
import org.jspecify.annotations.Nullable;

/** Relations of one sort from key to key, each with the first place where it stands. */
final class Relations {
  private final SortedMap<String, SortedMap<String, Source>> targets = new TreeMap<>();

  /** Adds a relation, and tells where it stood already; null when it is new. */
  @Nullable Source add(String from, String to, Source source) {
    return targets.computeIfAbsent(from, k -> new TreeMap<>()).putIfAbsent(to, source);
  }

  boolean has(String from, String to) {
    return from(from).containsKey(to);
  }

  Source remove(String from, String to) {
    Source source = from(from).remove(to);
    return source == null ? Source.none() : source;
  }

  Set<String> sources() {
    return targets.keySet();
  }

  Map<String, Source> from(String key) {
    return targets.getOrDefault(key, new TreeMap<>());
  }
}
