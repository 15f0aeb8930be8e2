package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.Collection;
import java.util.SplittableRandom;
import nl.pow.core.Id;
import nl.pow.core.Period;
import org.jspecify.annotations.Nullable;

/** How much there is to read in a value. */
final class Sizes {
  static final LocalDate PLAIN_DAY = LocalDate.of(2026, 1, 1);
  private static final int LONG_ID = 40;
  private static final Leaves LEAVES = new Leaves(new SplittableRandom(0), true);

  private Sizes() {}

  /** Whether a value is a record that is made of parts, and not one that checks itself. */
  static boolean isWhole(Object value) {
    return value.getClass().isRecord()
        && !(value instanceof Id)
        && (value instanceof Period || !LEAVES.makes(value.getClass()));
  }

  static long of(@Nullable Object value) {
    if (value == null) {
      return 0;
    }
    if (value instanceof Collection<?> items) {
      return items.stream().mapToLong(item -> 2 + of(item)).sum();
    }
    if (value instanceof String text) {
      return 1 + 2L * text.length() + text.chars().filter(c -> c < 'a' || c > 'z').count();
    }
    if (value instanceof Integer number) {
      return Math.abs((long) number);
    }
    if (value instanceof Enum<?> choice) {
      return choice.equals(choice.getDeclaringClass().getEnumConstants()[0]) ? 0 : 1;
    }
    if (value instanceof Boolean yes) {
      return yes ? 1 : 0;
    }
    if (value instanceof LocalDate day) {
      return day.equals(PLAIN_DAY) ? 1 : 2;
    }
    if (value instanceof Id id) {
      return id.value().length() > LONG_ID ? 2 : 1;
    }
    return isWhole(value)
        ? 1 + Blueprint.of(value.getClass()).values(value).stream().mapToLong(Sizes::of).sum()
        : 1;
  }
}
