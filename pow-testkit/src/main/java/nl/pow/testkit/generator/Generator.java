package nl.pow.testkit.generator;

import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Makes values out of chance; the same chance makes the same value on every machine and JDK.
 *
 * <p>Bound to no test engine: a property, a benchmark, a demonstration or a plain test gives a
 * seed. The generators of this package are immutable and safe for use by several threads, each with
 * its own source of chance.
 *
 * @param <T> what it makes
 */
@FunctionalInterface
public interface Generator<T> {
  /**
   * Makes a value.
   *
   * @param random the source of all choices; one whose algorithm is told, such as {@link
   *     SplittableRandom} or {@link java.util.Random}
   * @return the value
   */
  T make(RandomGenerator random);

  /**
   * Makes the value of a seed.
   *
   * @param seed any number; neighbouring seeds make values that have nothing in common
   * @return the value, always the same for the same seed
   */
  default T make(long seed) {
    return make(new SplittableRandom(seed));
  }

  /**
   * A generator of something that follows from each value.
   *
   * @param <R> what that makes
   * @param next what follows
   * @return the generator
   */
  default <R> Generator<R> map(Function<? super T, ? extends R> next) {
    return random -> next.apply(make(random));
  }
}
