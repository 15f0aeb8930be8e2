package nl.pow.testkit.generator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.lang.reflect.AnnotatedElement;
import java.lang.reflect.AnnotatedParameterizedType;
import java.lang.reflect.AnnotatedType;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;
import nl.pow.core.history.Lived;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/** Fills records by their components, so that a new field is filled from the day it is there. */
final class Filler {
  private static final int TRIES = 2_000;
  private static final int TRIES_OF_A_HISTORY = 50;

  private final RandomGenerator random;
  private final Leaves leaves;
  private final Map<Class<?>, List<Id>> known;

  /** What it makes refers to what is known by type of id, as far as ids of that type are. */
  Filler(RandomGenerator random, Map<Class<?>, List<Id>> known) {
    this.random = random;
    this.known = known;
    leaves = new Leaves(random);
  }

  /**
   * Records that check how their components go together are tried anew until they do; a history
   * stays for some tries, so that long ones are not passed over for short ones.
   */
  <R extends Record> R record(Class<R> type, Map<String, Object> fixed) {
    InvalidValueException refusal = null;
    Map<String, Object> given = new HashMap<>(fixed);
    for (int i = 0; i < TRIES; i++) {
      if (i % TRIES_OF_A_HISTORY == 0 && Lived.class.isAssignableFrom(type)) {
        given.putAll(new Walk(random, this).of(type));
      }
      try {
        return filled(type, given);
      } catch (InvalidValueException e) {
        refusal = e;
      }
    }
    throw new IllegalStateException("No try makes a " + type + ".", refusal);
  }

  private <R extends Record> R filled(Class<R> type, Map<String, Object> given) {
    RecordComponent[] components = type.getRecordComponents();
    Object[] values = new Object[components.length];
    for (int i = 0; i < components.length; i++) {
      String name = components[i].getName();
      values[i] = given.containsKey(name) ? given.get(name) : component(type, components[i]);
    }
    return make(type, components, values);
  }

  private static <R> R make(Class<R> type, RecordComponent[] components, Object[] values) {
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getConstructor(types);
      return constructor.newInstance(values);
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValueException refusal) {
        throw refusal;
      }
      throw new IllegalStateException("Cannot make " + type + ": " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make " + type + ": " + e, e);
    }
  }

  private @Nullable Object component(Class<?> record, RecordComponent component) {
    AnnotatedType type = component.getAnnotatedType();
    if (type.isAnnotationPresent(Nullable.class)
        && (random.nextInt(3) == 0 || isUnknown(component.getType()))) {
      return null;
    }
    return value(type, rules(record, component));
  }

  private boolean isUnknown(Class<?> type) {
    return Id.class.isAssignableFrom(type) && !known.containsKey(type) && leaves.of(type) == null;
  }

  /** Constraints stand on the accessor as well as on the type; either may be missing. */
  private static AnnotatedElement rules(Class<?> record, RecordComponent component) {
    try {
      return record.getDeclaredField(component.getName());
    } catch (NoSuchFieldException e) {
      throw new IllegalStateException(e);
    }
  }

  private Object value(AnnotatedType annotated, AnnotatedElement rules) {
    if (annotated instanceof AnnotatedParameterizedType listed) {
      Class<?> raw = (Class<?>) ((ParameterizedType) listed.getType()).getRawType();
      AnnotatedType item = listed.getAnnotatedActualTypeArguments()[0];
      List<Object> items = new ArrayList<>();
      boolean nothing = item.getType() instanceof Class<?> type && isUnknown(type);
      for (int i = nothing ? 0 : random.nextInt(4); i > 0; i--) {
        items.add(value(item, item));
      }
      return raw == SortedSet.class ? new TreeSet<>(items) : items;
    }
    return single((Class<?>) annotated.getType(), annotated, rules);
  }

  private Object single(Class<?> type, AnnotatedElement inside, AnnotatedElement around) {
    if (type == String.class) {
      return text(inside, around);
    }
    if (type == int.class || type == Integer.class) {
      return number(inside, around);
    }
    if (type == boolean.class || type == Boolean.class) {
      return random.nextBoolean();
    }
    if (type.isEnum()) {
      Object[] all = type.getEnumConstants();
      return all[random.nextInt(all.length)];
    }
    List<Id> among = known.getOrDefault(type, List.of());
    if (!among.isEmpty()) {
      return among.get(random.nextInt(among.size()));
    }
    Object leaf = leaves.of(type);
    return leaf == null ? record(type.asSubclass(Record.class), Map.of()) : leaf;
  }

  private String text(AnnotatedElement inside, AnnotatedElement around) {
    Pattern pattern = rule(Pattern.class, inside, around);
    if (pattern != null) {
      return leaves.digits(pattern.regexp());
    }
    PlainText plain = rule(PlainText.class, inside, around);
    if (plain == null) {
      throw new IllegalStateException("A text has neither a pattern nor a length: " + around);
    }
    boolean filled = rule(NotBlank.class, inside, around) != null;
    return leaves.text(plain.max(), filled);
  }

  private int number(AnnotatedElement inside, AnnotatedElement around) {
    Min min = rule(Min.class, inside, around);
    Max max = rule(Max.class, inside, around);
    if (min == null || max == null) {
      throw new IllegalStateException("A number has no bounds: " + around);
    }
    return switch (random.nextInt(4)) {
      case 0 -> (int) min.value();
      case 1 -> (int) max.value();
      default -> random.nextInt((int) min.value(), (int) max.value() + 1);
    };
  }

  private static <A extends java.lang.annotation.Annotation> @Nullable A rule(
      Class<A> rule, AnnotatedElement inside, AnnotatedElement around) {
    A found = inside.getAnnotation(rule);
    return found != null ? found : around.getAnnotation(rule);
  }
}
