package nl.pow.examples.quickstart.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.ToIntFunction;

/** Seeded chance: the same seed gives the same throws on every machine. */
final class Dice {
  private final Random random;

  Dice(long seed) {
    random = new Random(seed);
  }

  /** True in so many out of a hundred throws. */
  boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /** A whole number from the first to the last, both included. */
  int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  @SafeVarargs
  final <T> T oneOf(T... items) {
    return items[random.nextInt(items.length)];
  }

  <T> T oneOf(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /** One item; an item with twice the weight comes twice as often. */
  <T> T weighted(List<T> items, ToIntFunction<T> weight) {
    int throwAt = random.nextInt(items.stream().mapToInt(weight).sum());
    for (T item : items) {
      throwAt -= weight.applyAsInt(item);
      if (throwAt < 0) {
        return item;
      }
    }
    throw new IllegalStateException("the weights do not add up");
  }

  /** So many different items, in the order of the list; all of them when there are fewer. */
  <T> List<T> some(List<T> items, int number) {
    List<T> left = new ArrayList<>(items);
    while (left.size() > number) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }
}
