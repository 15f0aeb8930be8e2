package nl.pow.testkit.generator;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.TreeSet;
import nl.pow.core.InvalidValueException;
import nl.pow.core.validation.Expected;
import org.jspecify.annotations.Nullable;

/** A walk to one place in a value, which remembers the way. */
final class Way {
  private final List<Part> parts;
  private final Constrained rule;
  private final Breaking breaking;
  private final StringBuilder path = new StringBuilder();

  Way(List<Part> parts, Constrained rule, Breaking breaking) {
    this.parts = parts;
    this.rule = rule;
    this.breaking = breaking;
  }

  String path() {
    return path.toString();
  }

  /**
   * The value with the constraint broken; null when there is nothing at the place.
   *
   * @throws InvalidValueException if a constructor refuses it
   */
  @Nullable Object broken(Object whole, int depth) {
    Part part = parts.get(depth);
    Blueprint<?> blueprint = Blueprint.of(whole.getClass());
    List<@Nullable Object> values = blueprint.values(whole);
    int at = blueprint.parts().indexOf(part);
    path.append(depth == 0 ? "" : ".").append(part.name());
    boolean here = isLast(depth) && !rule.ofItem();
    Object changed = here ? breaking.value(part, rule.annotation()) : inside(values.get(at), depth);
    if (changed == null && !(here && rule.annotation() instanceof Expected)) {
      return null;
    }
    values.set(at, changed);
    return blueprint.make(values);
  }

  private @Nullable Object inside(@Nullable Object value, int depth) {
    if (!(value instanceof Collection<?> all)) {
      return value == null ? null : broken(value, depth + 1);
    }
    if (all.isEmpty()) {
      return null;
    }
    Part part = parts.get(depth);
    List<Object> items = new ArrayList<>(all);
    int at = breaking.random().nextInt(items.size());
    path.append(part.isSet() ? "[]" : "[" + at + "]");
    Object changed =
        isLast(depth)
            ? breaking.value(part.single(), rule.annotation())
            : broken(items.get(at), depth + 1);
    if (changed == null) {
      return null;
    }
    items.set(at, changed);
    return part.isSet() ? new TreeSet<>(items) : items;
  }

  private boolean isLast(int depth) {
    return depth == parts.size() - 1;
  }
}
