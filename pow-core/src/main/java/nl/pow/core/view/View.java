package nl.pow.core.view;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.record.RecordClass;
import nl.pow.core.store.Kind;

/**
 * What somebody with a role sees of entities: which kinds, and of these which components; nothing
 * else (article 25(2) GDPR). Immutable.
 *
 * <p>A view narrows what a {@link nl.pow.core.store.Session} gives for a purpose; it gives nothing
 * by itself. Protected attributes are in no view.
 *
 * @param role the role, such as {@code role:job-coach}
 * @param components the names of the record components that are seen, by kind
 */
public record View(Code role, Map<Kind<?, ?>, SortedSet<String>> components) {
  /**
   * Refuses components that a kind does not have, and protected attributes, with {@link
   * InvalidValueException}.
   */
  public View {
    Map<Kind<?, ?>, SortedSet<String>> copy = new TreeMap<>();
    components.forEach(
        (kind, names) -> {
          check(kind, names);
          copy.put(kind, Collections.unmodifiableSortedSet(new TreeSet<>(names)));
        });
    components = Collections.unmodifiableMap(copy);
  }

  private static void check(Kind<?, ?> kind, SortedSet<String> names) {
    if (kind.equals(Kind.PROTECTED_ATTRIBUTES)) {
      throw new InvalidValueException(
          "view-protected", "A view shows no protected attributes, whatever the role.");
    }
    if (!componentsOf(kind).containsAll(names)) {
      throw new InvalidValueException(
          "view-component", "A view names components that the kind has.");
    }
  }

  /**
   * The view of a role that is known here.
   *
   * @param role job hunter, job coach, case worker, business coach, work ambassador, coordinator,
   *     project leader, programme manager or pioneer
   * @return the view, or nothing for another role
   */
  public static Optional<View> of(Code role) {
    return StandardViews.of(role);
  }

  /**
   * All components of a kind.
   *
   * @param kind the kind
   * @return the names of the record components
   */
  public static SortedSet<String> componentsOf(Kind<?, ?> kind) {
    SortedSet<String> names = new TreeSet<>();
    Arrays.stream(kind.type().getRecordComponents()).forEach(one -> names.add(one.getName()));
    return names;
  }

  /**
   * What is seen of a kind.
   *
   * @param kind the kind
   * @return the names of the components; empty when nothing is
   */
  public SortedSet<String> of(Kind<?, ?> kind) {
    return components.getOrDefault(kind, Collections.emptySortedSet());
  }

  /**
   * Shows what is seen of an entity.
   *
   * @param <E> the type of the entity
   * @param kind its kind
   * @param entity the entity
   * @return the values that are not null, by the name of the component, in the order of the record
   */
  public <E extends Entity<?>> Map<String, Object> show(Kind<E, ?> kind, E entity) {
    RecordClass record = RecordClass.of(kind.type(), IllegalStateException::new);
    Map<String, Object> shown = new LinkedHashMap<>();
    for (int i = 0; i < record.components().size(); i++) {
      String name = record.components().get(i).getName();
      Object value = of(kind).contains(name) ? record.component(entity, i) : null;
      if (value != null) {
        shown.put(name, value);
      }
    }
    return Collections.unmodifiableMap(shown);
  }
}
