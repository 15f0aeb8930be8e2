package nl.pow.testkit;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Predicate;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.testkit.generator.Samples;
import org.jspecify.annotations.Nullable;

/**
 * Few entities that show much: each is there since some field of it has a value that no earlier one
 * has there.
 */
final class Variety {
  private static final int TRIES = 60;

  /** Every constant of every enum, and yes and no; made once for all tests. */
  static final ChangeSet OF_CONSTANTS =
      new Variety(value -> value instanceof Enum<?> || value instanceof Boolean).world();

  /** Every field, there and absent; every list, empty, with one item and with more. */
  static final ChangeSet OF_PRESENCE = new Variety(value -> false).world();

  /** A field and what it holds, such as {@code Candidate.status=PAUSED}. */
  private final Predicate<Object> telling;

  private Variety(Predicate<Object> telling) {
    this.telling = telling;
  }

  private ChangeSet world() {
    ChangeSet set = World.SMALL.inserts();
    Random random = new Random(31);
    for (Kind<?, ?> kind : Kind.all()) {
      set = more(set, kind, new Samples(random));
    }
    return set;
  }

  private <E extends Entity<I>, I extends Id> ChangeSet more(
      ChangeSet set, Kind<E, I> kind, Samples samples) {
    if (kind.equals(Kind.PROTECTED_ATTRIBUTES)) {
      return set; // each needs a candidate of its own; their only constants are those of
      // indications
    }
    Set<String> seen = new HashSet<>();
    List<E> chosen = new ArrayList<>();
    for (int i = 0; i < TRIES; i++) {
      E one = samples.entity(kind, kind.id("variety-" + i), World.SMALL.references());
      List<String> shown = new ArrayList<>();
      look(kind.type().getSimpleName(), one, shown);
      if (seen.addAll(shown)) {
        chosen.add(one);
      }
    }
    return set.insertAll(kind, chosen);
  }

  private void look(String where, @Nullable Object value, List<String> shown) {
    if (value == null) {
      shown.add(where + " is absent");
    } else if (telling.test(value)) {
      shown.add(where + "=" + value);
    } else if (value instanceof Collection<?> items) {
      shown.add(where + " has " + Math.min(2, items.size()));
      items.forEach(item -> look(where + "[]", item, shown));
    } else if (value instanceof Record record && !(value instanceof Id)) {
      for (RecordComponent component : record.getClass().getRecordComponents()) {
        look(where + "." + component.getName(), held(component, record), shown);
      }
    } else {
      shown.add(where + " is there");
    }
  }

  private static @Nullable Object held(RecordComponent component, Record record) {
    try {
      return component.getAccessor().invoke(record);
    } catch (IllegalAccessException | InvocationTargetException e) {
      throw new IllegalStateException(e);
    }
  }
}
