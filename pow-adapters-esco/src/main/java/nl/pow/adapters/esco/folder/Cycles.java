package nl.pow.adapters.esco.folder;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Takes relations out that lead back to where they came from: what lies above a thing is not it.
 */
final class Cycles {
  private final Relations relations;
  private final Faults faults;
  private final Set<String> done = new HashSet<>();
  private final Set<String> open = new HashSet<>();

  private Cycles(Relations relations, Faults faults) {
    this.relations = relations;
    this.faults = faults;
  }

  static void remove(Relations relations, Faults faults) {
    Cycles cycles = new Cycles(relations, faults);
    List.copyOf(relations.sources()).forEach(cycles::search);
  }

  /** Without recursion: a chain can be as long as the file. */
  private void search(String start) {
    Deque<Step> path = new ArrayDeque<>();
    enter(start, path);
    while (!path.isEmpty()) {
      Step step = path.element();
      if (!step.above().hasNext()) {
        open.remove(step.key());
        done.add(step.key());
        path.remove();
        continue;
      }
      String above = step.above().next();
      if (open.contains(above)) {
        faults.error("esco-cycle", relations.remove(step.key(), above), "", Map.of());
      } else {
        enter(above, path);
      }
    }
  }

  private void enter(String key, Deque<Step> path) {
    if (!done.contains(key)) {
      open.add(key);
      path.push(new Step(key, List.copyOf(relations.from(key).keySet()).iterator()));
    }
  }

  private record Step(String key, Iterator<String> above) {}
}
