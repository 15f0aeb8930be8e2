package nl.pow.testkit.generator;

import java.util.ArrayList;
import java.util.List;
import java.util.function.ToIntFunction;
import java.util.random.RandomGenerator;

/** Chance as choices: the same source in the same state makes the same choices everywhere. */
public final class Dice {
  private final RandomGenerator random;

  /**
   * Dice that take their throws from a source.
   *
   * @param random the source
   */
  public Dice(RandomGenerator random) {
    this.random = random;
  }

  /**
   * True in so many out of a hundred throws.
   *
   * @param chance 0 to 100
   * @return whether
   */
  public boolean percent(int chance) {
    return random.nextInt(100) < chance;
  }

  /**
   * A whole number from the first to the last, both included.
   *
   * @param first the lowest
   * @param last the highest
   * @return the number
   */
  public int between(int first, int last) {
    return first + random.nextInt(last - first + 1);
  }

  /**
   * One item, each as likely as the others.
   *
   * @param <T> the type of the items
   * @param items one or more
   * @return the item
   */
  @SafeVarargs
  public final <T> T oneOf(T... items) {
    return items[random.nextInt(items.length)];
  }

  /**
   * One item, each as likely as the others.
   *
   * @param <T> the type of the items
   * @param items one or more
   * @return the item
   */
  public <T> T oneOf(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  /**
   * One item; an item with twice the weight comes twice as often.
   *
   * @param <T> the type of the items
   * @param items one or more
   * @param weight the weight of each, 0 or more, not all 0
   * @return the item
   */
  public <T> T weighted(List<T> items, ToIntFunction<T> weight) {
    int throwAt = random.nextInt(items.stream().mapToInt(weight).sum());
    for (T item : items) {
      throwAt -= weight.applyAsInt(item);
      if (throwAt < 0) {
        return item;
      }
    }
    throw new IllegalStateException("the weights do not add up");
  }

  /**
   * So many different items, in the order of the list; all of them when there are fewer.
   *
   * @param <T> the type of the items
   * @param items the items
   * @param number how many
   * @return the items
   */
  public <T> List<T> some(List<T> items, int number) {
    List<T> left = new ArrayList<>(items);
    while (left.size() > number) {
      left.remove(random.nextInt(left.size()));
    }
    return left;
  }
}
