package nl.pow.testkit.generator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;
import nl.pow.core.history.Lived;
import nl.pow.core.validation.Expected;
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
    leaves = new Leaves(random, false);
  }

  /** What it makes refers to ids that are made up. */
  Filler(RandomGenerator random) {
    this.random = random;
    known = Map.of();
    leaves = new Leaves(random, true);
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

  /** A value of any type that there is a maker or a record of. */
  Object value(Class<?> type) {
    return single(new Part(type.getSimpleName(), type, null, false, List.of()));
  }

  private <R extends Record> R filled(Class<R> type, Map<String, Object> given) {
    Blueprint<R> blueprint = Blueprint.of(type);
    List<@Nullable Object> values = new ArrayList<>();
    for (Part part : blueprint.parts()) {
      values.add(given.containsKey(part.name()) ? given.get(part.name()) : component(part));
    }
    return blueprint.make(values);
  }

  @Nullable Object component(Part part) {
    boolean mayLack = part.nullable() && part.rule(Expected.class) == null;
    return mayLack && (random.nextInt(3) == 0 || isUnknown(part.type())) ? null : any(part);
  }

  private boolean isUnknown(Class<?> type) {
    return Id.class.isAssignableFrom(type) && !known.containsKey(type) && leaves.of(type) == null;
  }

  private Object any(Part part) {
    Part item = part.item();
    if (item == null) {
      return single(part);
    }
    List<Object> items = new ArrayList<>();
    for (int i = isUnknown(item.type()) ? 0 : random.nextInt(4); i > 0; i--) {
      items.add(any(item));
    }
    return part.isSet() ? new TreeSet<>(items) : items;
  }

  private Object single(Part part) {
    Class<?> type = part.type();
    if (type == String.class) {
      return text(part);
    }
    if (type == int.class || type == Integer.class) {
      return number(part);
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

  private String text(Part part) {
    Pattern pattern = part.rule(Pattern.class);
    if (pattern != null) {
      return leaves.digits(pattern.regexp());
    }
    PlainText plain = part.rule(PlainText.class);
    if (plain == null) {
      throw new IllegalStateException("A text has neither a pattern nor a length: " + part);
    }
    return leaves.text(plain.max(), part.rule(NotBlank.class) != null);
  }

  private int number(Part part) {
    Min min = part.rule(Min.class);
    Max max = part.rule(Max.class);
    if (min == null || max == null) {
      throw new IllegalStateException("A number has no bounds: " + part);
    }
    return switch (random.nextInt(4)) {
      case 0 -> (int) min.value();
      case 1 -> (int) max.value();
      default -> random.nextInt((int) min.value(), (int) max.value() + 1);
    };
  }
}
