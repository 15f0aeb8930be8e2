package nl.pow.testkit.generator;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What a type of record is made of, read once. */
record Blueprint<R>(Class<R> type, Constructor<R> constructor, List<Part> parts) {
  private static final ClassValue<Blueprint<?>> READ =
      new ClassValue<>() {
        @Override
        protected Blueprint<?> computeValue(Class<?> type) {
          return read(type);
        }
      };

  @SuppressWarnings("unchecked") // computeValue reads the very type
  static <R> Blueprint<R> of(Class<R> type) {
    return (Blueprint<R>) READ.get(type);
  }

  private static <R> Blueprint<R> read(Class<R> type) {
    RecordComponent[] components = type.getRecordComponents();
    if (components == null) {
      throw new IllegalStateException("Cannot make " + type + ": it is not a record.");
    }
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<R> constructor = type.getConstructor(types);
      return new Blueprint<>(type, constructor, Arrays.stream(components).map(Part::of).toList());
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Cannot make " + type + ": it is not public.", e);
    }
  }

  /** Refuses what the record refuses, with the same exception. */
  R make(List<@Nullable Object> values) {
    try {
      return constructor.newInstance(values.toArray());
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof InvalidValueException refusal) {
        throw refusal;
      }
      throw new IllegalStateException("Cannot make " + type + ": " + e.getCause(), e);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("Cannot make " + type + ": " + e, e);
    }
  }

  /** The values of its parts, in a list of the caller's own. */
  List<@Nullable Object> values(Object value) {
    List<@Nullable Object> values = new ArrayList<>();
    for (RecordComponent component : value.getClass().getRecordComponents()) {
      try {
        values.add(component.getAccessor().invoke(value));
      } catch (ReflectiveOperationException e) {
        throw new IllegalStateException("Cannot read " + component + ": " + e, e);
      }
    }
    return values;
  }
}
