package nl.pow.testkit.generator;

import jakarta.validation.Constraint;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import org.jspecify.annotations.Nullable;

/**
 * A component of a record, or the items of a list in one.
 *
 * @param item of what a list or set is; null for anything else
 * @param rules the constraints that it must keep
 */
record Part(
    String name, Class<?> type, @Nullable Part item, boolean nullable, List<Annotation> rules) {
  static Part of(RecordComponent component) {
    Set<Annotation> rules = new LinkedHashSet<>();
    addRules(component.getAccessor().getAnnotations(), rules);
    return of(component.getName(), component.getAnnotatedType(), rules);
  }

  private static Part of(String name, AnnotatedType annotated, Set<Annotation> rules) {
    addRules(annotated.getAnnotations(), rules);
    boolean nullable = annotated.isAnnotationPresent(Nullable.class);
    if (annotated instanceof AnnotatedParameterizedType listed) {
      Class<?> raw = (Class<?>) ((ParameterizedType) listed.getType()).getRawType();
      AnnotatedType item = listed.getAnnotatedActualTypeArguments()[0];
      return new Part(
          name, raw, of(name, item, new LinkedHashSet<>()), nullable, List.copyOf(rules));
    }
    Class<?> type = annotated.getType() instanceof Class<?> known ? known : Object.class;
    return new Part(name, type, null, nullable, List.copyOf(rules));
  }

  /** A constraint may be made of others. */
  private static void addRules(Annotation[] found, Set<Annotation> rules) {
    for (Annotation annotation : found) {
      if (isConstraint(annotation) && rules.add(annotation)) {
        addRules(annotation.annotationType().getAnnotations(), rules);
      }
    }
  }

  private static boolean isConstraint(Annotation annotation) {
    return annotation.annotationType().isAnnotationPresent(Constraint.class);
  }

  <A extends Annotation> @Nullable A rule(Class<A> type) {
    for (Annotation rule : rules) {
      if (type.isInstance(rule)) {
        return type.cast(rule);
      }
    }
    return null;
  }

  /** The items of a list or set, or else itself. */
  Part single() {
    return item == null ? this : item;
  }

  boolean isSet() {
    return type == SortedSet.class;
  }

  @Override
  public String toString() {
    return type.getSimpleName() + " " + name;
  }
}
