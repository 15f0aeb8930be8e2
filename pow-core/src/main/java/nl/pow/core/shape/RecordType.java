package nl.pow.core.shape;

import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;

/** A record class that values are taken from and made of. */
record RecordType(Constructor<?> constructor, List<RecordComponent> components) {
  static RecordType of(Class<?> type) {
    RecordComponent[] components = type.getRecordComponents();
    Class<?>[] types =
        Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
    try {
      return new RecordType(type.getConstructor(types), List.of(components));
    } catch (NoSuchMethodException e) {
      throw new UnfitTypeException(type, "it is not public.");
    }
  }

  int size() {
    return components.size();
  }

  RecordComponent part(int index) {
    return components.get(index);
  }

  @Nullable Object part(Object value, int index) {
    return call(() -> part(index).getAccessor().invoke(value));
  }

  Object make(@Nullable Object... parts) {
    return call(() -> constructor.newInstance(parts));
  }

  /** Calls by reflection; what the called code throws comes out as it is. */
  static <T> T call(Callable<T> call) {
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
