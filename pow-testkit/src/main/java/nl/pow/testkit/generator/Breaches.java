package nl.pow.testkit.generator;

import java.lang.annotation.Annotation;
import java.util.ArrayList;
import java.util.List;

/** Finds every constraint that the values of a type keep, also inside their components. */
final class Breaches<T> {
  private final Class<T> type;
  private final List<Breach<T>> found = new ArrayList<>();

  private Breaches(Class<T> type) {
    this.type = type;
  }

  static <T> List<Breach<T>> of(Class<T> type) {
    Breaches<T> breaches = new Breaches<>(type);
    breaches.collect(type, List.of(), List.of());
    return List.copyOf(breaches.found);
  }

  private void collect(Class<?> inside, List<Part> path, List<Class<?>> above) {
    for (Part part : Blueprint.of(inside).parts()) {
      List<Part> longer = with(path, part);
      add(longer, part, false);
      if (part.item() != null) {
        add(longer, part.single(), true);
      }
      Class<?> deeper = part.single().type();
      if (deeper.isRecord() && !above.contains(deeper)) {
        collect(deeper, longer, with(above, inside));
      }
    }
  }

  private void add(List<Part> path, Part constrained, boolean ofItem) {
    for (Annotation rule : constrained.rules()) {
      if (Breaking.knows(constrained, rule)) {
        found.add(new Breach<>(type, path, new Constrained(rule, ofItem)));
      }
    }
  }

  private static <E> List<E> with(List<E> list, E last) {
    List<E> longer = new ArrayList<>(list);
    longer.add(last);
    return longer;
  }
}
