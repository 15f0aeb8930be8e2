package nl.pow.testkit.generator;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.outcome.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Makes calls of a constructor that are refused: the parts of a valid value, one or two changed.
 */
final class Refusals<T> implements Generator<Refused<T>> {
  private static final int TRIES = 10_000;
  private static final int TRIES_OF_A_VALUE = 20;
  private static final List<String> TEXTS =
      List.of(
          "", " ", "x", "AM1", "am24", "0123", "1234 ab", "nl", "GM1", "a b", "x:", "999999990");
  private static final List<Integer> NUMBERS =
      List.of(-1, 0, 1, 2, 5, 13, 100, 1_000_000, 90_000_001, 180_000_001, -180_000_001);
  private static final List<LocalDate> DAYS =
      List.of(LocalDate.of(1899, 12, 31), LocalDate.of(1900, 1, 1), LocalDate.of(2201, 1, 1));

  private final Class<T> type;
  private final @Nullable String code;

  /** Refusals with one code, or with any when that is null. */
  Refusals(Class<T> type, @Nullable String code) {
    this.type = type;
    this.code = code;
  }

  @Override
  public Refused<T> make(RandomGenerator random) {
    Filler filler = new Filler(random);
    Blueprint<T> blueprint = Blueprint.of(type);
    List<@Nullable Object> valid = List.of();
    for (int i = 0; i < TRIES; i++) {
      if (i % TRIES_OF_A_VALUE == 0) {
        valid = blueprint.values(filler.value(type));
      }
      List<@Nullable Object> changed = new ArrayList<>(valid);
      for (int times = random.nextInt(1, 3); times > 0; times--) {
        int at = random.nextInt(changed.size());
        changed.set(at, other(blueprint.parts().get(at), changed.get(at), filler, random));
      }
      String refusal = refusal(blueprint, changed);
      if (refusal != null && (code == null || code.equals(refusal))) {
        return new Refused<>(type, changed, refusal);
      }
    }
    throw new IllegalStateException(
        "No try makes a ["
            + type.getSimpleName()
            + "] refuse"
            + (code == null ? "." : " with [" + code + "]."));
  }

  private static @Nullable String refusal(
      Blueprint<?> blueprint, List<@Nullable Object> arguments) {
    try {
      blueprint.make(arguments);
      return null;
    } catch (InvalidValueException e) {
      return e.code();
    }
  }

  private static @Nullable Object other(
      Part part, @Nullable Object now, Filler filler, RandomGenerator random) {
    Class<?> type = part.type();
    if (part.nullable() && random.nextInt(4) == 0) {
      return null;
    }
    if (type == String.class) {
      return one(TEXTS, random);
    }
    if (type == int.class || type == Integer.class) {
      return one(NUMBERS, random);
    }
    if (type == Code.class && random.nextInt(8) == 0) {
      return Outcome.CLAIM_WITHDRAWN;
    }
    if (type == LocalDate.class && random.nextBoolean()) {
      return one(DAYS, random);
    }
    return part.item() != null && now instanceof Collection<?> items
        ? mixed(part, items, filler, random)
        : filler.component(part);
  }

  /** Empty, in another order, with one twice, or with one of them changed. */
  private static Object mixed(
      Part part, Collection<?> items, Filler filler, RandomGenerator random) {
    List<Object> mixed = new ArrayList<>(items);
    if (mixed.isEmpty()) {
      return Objects.requireNonNull(filler.component(part));
    }
    int at = random.nextInt(mixed.size());
    switch (random.nextInt(4)) {
      case 0 -> mixed.clear();
      case 1 -> Collections.swap(mixed, 0, at);
      case 2 -> mixed.add(mixed.get(at));
      default -> mixed.set(at, changed(mixed.get(at), filler, random));
    }
    return part.isSet() ? new TreeSet<>(mixed) : mixed;
  }

  private static Object changed(Object item, Filler filler, RandomGenerator random) {
    if (!item.getClass().isRecord()) {
      return item;
    }
    Blueprint<?> blueprint = Blueprint.of(item.getClass());
    List<@Nullable Object> values = blueprint.values(item);
    int at = random.nextInt(values.size());
    values.set(at, other(blueprint.parts().get(at), values.get(at), filler, random));
    return refusal(blueprint, values) == null ? blueprint.make(values) : item;
  }

  private static <E> E one(List<E> items, RandomGenerator random) {
    return items.get(random.nextInt(items.size()));
  }
}
