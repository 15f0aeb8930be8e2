package nl.pow.testkit.generator;

import java.util.Comparator;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.store.Kind;

/**
 * Makes values of every type of the domain out of its constraints, so that one model gives the
 * valid ones, those that are just not, and those that cannot be.
 *
 * <p>Values are filled by lot, with texts that people stumble over; for what looks like a real
 * region take {@link MarketGenerator}.
 */
public final class Generators {
  private Generators() {}

  /**
   * A generator of valid values: validation finds no problem in them, not even a warning.
   *
   * @param <T> the type of the values
   * @param type an entity, a record inside one, or a value that checks itself; see {@link #makes}
   * @return the generator; what it makes refers to ids that need not exist
   */
  public static <T> Generator<T> of(Class<T> type) {
    return random -> type.cast(new Filler(random).value(type));
  }

  /**
   * A generator of values that break one constraint each, any one.
   *
   * @param <T> the type of the values
   * @param type a type of which {@link #breaches} are known
   * @return the generator
   */
  public static <T> Generator<JustInvalid<T>> justInvalid(Class<T> type) {
    List<Breach<T>> breaches =
        breaches(type).stream().filter(breach -> breach.refusal().isEmpty()).toList();
    if (breaches.isEmpty()) {
      throw new IllegalArgumentException(
          "Nothing makes a ["
              + type.getSimpleName()
              + "] just invalid.\nMaybe it refuses values in its constructor: see refused(type).");
    }
    return random -> breaches.get(random.nextInt(breaches.size())).make(random);
  }

  /**
   * Every constraint that the values of a type keep, also inside their components.
   *
   * @param <T> the type of the values
   * @param type a record of the domain
   * @return a generator for each, which breaks it; empty when the type checks itself
   */
  public static <T> List<Breach<T>> breaches(Class<T> type) {
    return Breaches.of(type);
  }

  /**
   * A generator of calls of a constructor that are refused, for any reason.
   *
   * @param <T> what the constructor would make
   * @param type a record that refuses something
   * @return the generator
   */
  public static <T> Generator<Refused<T>> refused(Class<T> type) {
    return new Refusals<>(type, null);
  }

  /**
   * A generator of calls of a constructor that are refused for one reason.
   *
   * @param <T> what the constructor would make
   * @param type a record that refuses something
   * @param code the code of the refusal
   * @return the generator
   */
  public static <T> Generator<Refused<T>> refused(Class<T> type, String code) {
    return new Refusals<>(type, code);
  }

  /**
   * Tells whether there is a generator of a type.
   *
   * @param type any type
   * @return whether
   */
  public static boolean makes(Class<?> type) {
    return new Reach().makes(type);
  }

  /**
   * All types that the entities of a store are made of: themselves, and the records in them.
   *
   * @return in the order of their names
   */
  public static SortedSet<Class<?>> types() {
    SortedSet<Class<?>> types = new TreeSet<>(Comparator.comparing(Class::getName));
    for (Kind<?, ?> kind : Kind.all()) {
      Reach.collect(kind.type(), types);
    }
    return types;
  }
}
