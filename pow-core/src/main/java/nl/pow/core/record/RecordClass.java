package nl.pow.core.record;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A record class that values are made of and taken apart by.
 *
 * @param type the class
 * @param components its components, in order
 * @param constructor its canonical constructor
 */
public record RecordClass(
    Class<? extends Record> type, List<RecordComponent> components, Constructor<?> constructor) {
  private static final List<String> NOTHING_KNOWN = List.of("unknown", "none", "open", "empty");

  /** Copies the list. */
  public RecordClass {
    components = List.copyOf(components);
  }

  /** Opens a record class, or throws the refusal when it is closed to this library. */
  public static RecordClass of(Class<?> type, Supplier<? extends RuntimeException> refusal) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      Stream<? extends AccessibleObject> accessors =
          components.stream().map(RecordComponent::getAccessor);
      if (!constructor.trySetAccessible()
          || !accessors.allMatch(AccessibleObject::trySetAccessible)) {
        throw refusal.get();
      }
      return new RecordClass(type.asSubclass(Record.class), components, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has a canonical constructor.", e);
    }
  }

  /** Throws what the constructor throws. */
  public Object make(@Nullable Object... values) {
    return call(() -> constructor.newInstance(values));
  }

  /** The value of a component. */
  public @Nullable Object component(Object value, int index) {
    return callNullable(() -> components.get(index).getAccessor().invoke(value));
  }

  /** The value of a factory without parameters whose name says that nothing is known. */
  public @Nullable Object nothingKnown() {
    List<Method> factories =
        Arrays.stream(type.getMethods())
            .filter(m -> Modifier.isStatic(m.getModifiers()) && m.getParameterCount() == 0)
            .filter(m -> m.getReturnType() == type && NOTHING_KNOWN.contains(m.getName()))
            .toList();
    return factories.size() == 1 ? callNullable(() -> factories.get(0).invoke(null)) : null;
  }

  /** The code of a refusal that has none of its own: the name in kebab case. */
  public String code() {
    return code(type);
  }

  /** The same of any class. */
  public static String code(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** Calls by reflection what gives no null; what the called code throws comes out as it is. */
  public static Object call(Callable<Object> call) {
    Object result = callNullable(call);
    if (result == null) {
      throw new IllegalStateException("A factory gave null.");
    }
    return result;
  }

  private static @Nullable Object callNullable(Callable<? extends @Nullable Object> call) {
    try {
      return call.call();
    } catch (InvocationTargetException e) {
      if (e.getCause() instanceof RuntimeException thrown) {
        throw thrown;
      }
      throw new IllegalStateException(e.getCause());
    } catch (RuntimeException e) {
      throw e;
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
