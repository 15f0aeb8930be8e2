package nl.pow.core.shape;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.List;
import nl.pow.core.record.RecordClass;
import org.jspecify.annotations.Nullable;

/** Records that are written as one text. */
final class TextRecord {
  private TextRecord() {}

  static @Nullable Scalar scalar(Class<?> type) {
    Method parse = parse(type);
    return parse != null ? parsed(parse) : wrapper(type);
  }

  private static @Nullable Method parse(Class<?> type) {
    try {
      Method method = type.getMethod("parse", String.class);
      boolean fits = Modifier.isStatic(method.getModifiers()) && method.getReturnType() == type;
      return fits ? method : null;
    } catch (NoSuchMethodException e) {
      return null;
    }
  }

  private static Scalar parsed(Method parse) {
    return new Scalar(
        ColumnType.TEXT,
        List.of(),
        Object::toString,
        s -> RecordClass.call(() -> parse.invoke(null, s)));
  }

  private static @Nullable Scalar wrapper(Class<?> type) {
    RecordClass record = Group.type(type);
    Scalar inner =
        record.components().size() == 1 ? Scalar.of(record.components().get(0).getType()) : null;
    if (inner == null || inner.type() != ColumnType.TEXT) {
      return null;
    }
    return new Scalar(
        ColumnType.TEXT,
        List.of(),
        v -> inner.write().apply(record.component(v, 0)),
        s -> record.make(inner.read().apply(s)));
  }
}
