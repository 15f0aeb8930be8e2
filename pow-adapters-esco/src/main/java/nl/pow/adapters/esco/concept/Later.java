package nl.pow.adapters.esco.concept;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Something that is made when it is first asked for, once; safe for use by several threads.
 *
 * @param <T> what is made
 */
public final class Later<T> {
  private final Supplier<T> maker;
  private volatile @Nullable T made;

  /**
   * Promises it.
   *
   * @param maker makes it
   */
  public Later(Supplier<T> maker) {
    this.maker = maker;
  }

  /**
   * What was promised.
   *
   * @return the same each time
   */
  public T get() {
    T held = made;
    return held == null ? make() : held;
  }

  private synchronized T make() {
    T held = made;
    if (held == null) {
      held = maker.get();
      made = held;
    }
    return held;
  }
}
