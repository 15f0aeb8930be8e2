package nl.pow.core.shape;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** How a value goes into one cell and comes out of it. */
record Scalar(
    ColumnType type,
    List<String> choices,
    Function<Object, String> write,
    Function<String, Object> read) {
  static final Scalar POSITION = plain(ColumnType.INTEGER, Scalar::integer);
  static final Scalar TEXT = plain(ColumnType.TEXT, s -> s);

  /** Tells whether the cell is the value. */
  @SuppressWarnings("ReferenceEquality") // there is one such scalar, and it is asked for each cell
  boolean isText() {
    return this == TEXT;
  }

  /** Gives null when a value of the type does not go into one cell. */
  static @Nullable Scalar of(Class<?> type) {
    if (type == String.class) {
      return TEXT;
    }
    if (type == int.class || type == Integer.class) {
      return plain(ColumnType.INTEGER, Scalar::integer);
    }
    if (type == boolean.class || type == Boolean.class) {
      return plain(ColumnType.BOOLEAN, Scalar::truth);
    }
    if (type == LocalDate.class) {
      return plain(ColumnType.DATE, Scalar::date);
    }
    if (type.isEnum()) {
      return choice(Arrays.stream(type.getEnumConstants()).map(c -> (Enum<?>) c).toList());
    }
    return type.isRecord() ? TextRecord.scalar(type) : null;
  }

  private static Scalar plain(ColumnType type, Function<String, Object> read) {
    return new Scalar(type, List.of(), Object::toString, read);
  }

  private static Scalar choice(List<? extends Enum<?>> constants) {
    Map<String, Enum<?>> byName = new LinkedHashMap<>();
    constants.forEach(constant -> byName.put(constant.name(), constant));
    List<String> names = List.copyOf(byName.keySet());
    return new Scalar(ColumnType.ENUM, names, v -> ((Enum<?>) v).name(), s -> pick(byName, s));
  }

  private static Object pick(Map<String, Enum<?>> byName, String text) {
    Enum<?> picked = byName.get(text);
    if (picked == null) {
      throw new InvalidValueException(
          "cell-choice", "One of these is needed here: " + List.copyOf(byName.keySet()) + ".");
    }
    return picked;
  }

  private static Object integer(String text) {
    if (isWhole(text)) {
      long number = Long.parseLong(text);
      if (number == (int) number) {
        return (int) number;
      }
    }
    throw new InvalidValueException(
        "cell-number", "A whole number is needed here, without leading zeros, dots or commas.");
  }

  /** The form {@code 0|-?[1-9][0-9]{0,9}}; a loop, since every number of a store comes here. */
  private static boolean isWhole(String text) {
    int first = text.startsWith("-") ? 1 : 0;
    int digits = text.length() - first;
    if (digits < 1 || digits > 10 || text.charAt(first) == '0') {
      return text.equals("0");
    }
    for (int i = first; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static Object truth(String text) {
    if (!text.equals("true") && !text.equals("false")) {
      throw new InvalidValueException("cell-boolean", "Here [true] or [false] is needed.");
    }
    return text.equals("true");
  }

  private static Object date(String text) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw new InvalidValueException(
          "cell-date", "A day is needed here, in the form year-month-day: 2026-11-21.");
    }
  }
}
