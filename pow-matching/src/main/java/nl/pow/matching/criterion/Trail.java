package nl.pow.matching.criterion;

import java.util.function.Supplier;

/**
 * Where a criterion leaves its evidence.
 *
 * <p>Most pairs are graded without anybody asking why; their trail is {@link #NONE}, which never
 * calls the supplier. A criterion only writes to it: its grade is the same with every trail.
 */
@FunctionalInterface
public interface Trail {
  /** The trail that nobody reads. */
  Trail NONE = evidence -> {};

  /**
   * Leaves one piece of evidence.
   *
   * @param evidence makes it; called at most once, at once
   */
  void add(Supplier<Evidence> evidence);
}
