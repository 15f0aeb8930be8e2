package nl.pow.core.json;

import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import nl.pow.core.record.RecordClass;
import org.jspecify.annotations.Nullable;

/** Finds the forms of types and keeps them. Thread-safe. */
final class Forms {
  private static final Set<Class<?>> TEXTS = Set.of(String.class, CharSequence.class);

  private final Map<Class<?>, Form> known = new ConcurrentHashMap<>();

  Form of(Class<?> type) {
    Form form = known.get(type);
    if (form == null) {
      form = derive(type);
      known.put(type, form);
    }
    return form;
  }

  private Form derive(Class<?> type) {
    if (type == int.class || type == Integer.class) {
      return LeafForm.integer(Integer::valueOf);
    }
    if (type == long.class || type == Long.class) {
      return LeafForm.integer(Long::valueOf);
    }
    if (type == boolean.class || type == Boolean.class) {
      return LeafForm.of(Node.Kind.BOOLEAN, "json-value", Boolean::valueOf, Object::toString);
    }
    if (type == String.class) {
      return LeafForm.of(Node.Kind.TEXT, "json-value", s -> s, Object::toString);
    }
    if (type.isEnum()) {
      return LeafForm.choice(type);
    }
    if (wrapsText(type)) {
      return wrapper(record(type));
    }
    Method parse = parse(type);
    if (parse != null) {
      return LeafForm.of(
          Node.Kind.TEXT,
          RecordClass.code(type),
          s -> RecordClass.call(() -> parse.invoke(null, s)),
          Object::toString);
    }
    return parts(type);
  }

  private static boolean wrapsText(Class<?> type) {
    return type.isRecord()
        && type.getRecordComponents().length == 1
        && type.getRecordComponents()[0].getType() == String.class
        && !isNullable(type.getRecordComponents()[0]);
  }

  private static RecordClass record(Class<?> type) {
    return RecordClass.of(
        type,
        () -> new NoJsonFormException(type, "it is not public, and not open to this library."));
  }

  private static Form wrapper(RecordClass type) {
    return LeafForm.of(
        Node.Kind.TEXT, type.code(), type::make, v -> String.valueOf(type.component(v, 0)));
  }

  private static @Nullable Method parse(Class<?> type) {
    return Arrays.stream(type.getMethods())
        .filter(m -> m.getName().equals("parse") && Modifier.isStatic(m.getModifiers()))
        .filter(m -> m.getReturnType() == type && m.getParameterCount() == 1)
        .filter(m -> TEXTS.contains(m.getParameterTypes()[0]))
        .max(Comparator.comparing(m -> m.getParameterTypes()[0].getName()))
        .orElse(null);
  }

  private RecordForm parts(Class<?> type) {
    if (!type.isRecord()) {
      throw new NoJsonFormException(type, "it is no record and has no static parse(String).");
    }
    RecordClass record = record(type);
    List<RecordForm.Part> parts = new ArrayList<>();
    for (RecordComponent component : record.components()) {
      Supplier<Form> form = of(type, component.getGenericType());
      parts.add(new RecordForm.Part(component.getName(), isNullable(component), form));
    }
    return new RecordForm(record, parts, record.nothingKnown());
  }

  /** Later, so that a record may hold records of its own type. */
  private Supplier<Form> of(Class<?> owner, Type type) {
    if (type instanceof Class<?> plain) {
      return () -> of(plain);
    }
    if (type instanceof ParameterizedType many
        && (many.getRawType() == List.class || many.getRawType() == SortedSet.class)
        && many.getActualTypeArguments()[0] instanceof Class<?> item) {
      Form form = new ManyForm(many.getRawType() == List.class, () -> of(item));
      return () -> form;
    }
    throw new NoJsonFormException(
        owner, "it has a component of type [" + type.getTypeName() + "].");
  }

  private static boolean isNullable(RecordComponent component) {
    return component.getAnnotatedType().isAnnotationPresent(Nullable.class);
  }
}
