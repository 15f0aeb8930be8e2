package nl.pow.core.json;

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
import org.jspecify.annotations.Nullable;

/** A record class that values are made of and taken apart by. */
record RecordClass(
    Class<? extends Record> type, List<RecordComponent> components, Constructor<?> constructor) {
  private static final List<String> NOTHING_KNOWN = List.of("unknown", "none", "open", "empty");

  static RecordClass of(Class<?> type) {
    List<RecordComponent> components = List.of(type.getRecordComponents());
    Class<?>[] types = components.stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      open(type, constructor);
      for (RecordComponent component : components) {
        open(type, component.getAccessor());
      }
      return new RecordClass(type.asSubclass(Record.class), components, constructor);
    } catch (NoSuchMethodException e) {
      throw new IllegalStateException("Every record has a canonical constructor.", e);
    }
  }

  private static void open(Class<?> type, AccessibleObject member) {
    if (!member.trySetAccessible()) {
      throw new NoJsonFormException(type, "it is not public, and not open to this library.");
    }
  }

  /** Throws what the constructor throws. */
  Object make(@Nullable Object... values) {
    return call(() -> constructor.newInstance(values));
  }

  @Nullable Object component(Object value, int index) {
    return callNullable(() -> components.get(index).getAccessor().invoke(value));
  }

  /** The value of a factory without parameters whose name says that nothing is known. */
  @Nullable Object nothingKnown() {
    List<Method> factories =
        Arrays.stream(type.getMethods())
            .filter(m -> Modifier.isStatic(m.getModifiers()) && m.getParameterCount() == 0)
            .filter(m -> m.getReturnType() == type && NOTHING_KNOWN.contains(m.getName()))
            .toList();
    return factories.size() == 1 ? callNullable(() -> factories.get(0).invoke(null)) : null;
  }

  /** The code of a refusal that has none of its own: the name in kebab case. */
  String code() {
    return code(type);
  }

  static String code(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z0-9])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  static Object call(Callable<Object> call) {
    Object result = callNullable(call);
    if (result == null) {
      throw new IllegalStateException("A factory gave null.");
    }
    return result;
  }

  /** Calls by reflection; what the called code throws comes out as it is. */
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
