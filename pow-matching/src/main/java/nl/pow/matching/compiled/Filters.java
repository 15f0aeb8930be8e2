package nl.pow.matching.compiled;

import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * For those who demand the same of one criterion: the rows that it lets pass.
 *
 * <p>One bit a row for each different demand that several make; a demand that only few make is
 * looked up row by row.
 */
final class Filters {
  /** So many bits a row are spent at most in one direction. */
  static final int MOST = 512;

  private static final int WORTH_FROM = 4;

  private final TabledLane lane;
  private final Rule rule;
  private final int rows;
  private final AtomicInteger left;
  private final AtomicReferenceArray<Filter> known;

  Filters(TabledLane lane, Rule rule, int rows, AtomicInteger left) {
    this.lane = lane;
    this.rule = rule;
    this.rows = rows;
    this.left = left;
    this.known = new AtomicReferenceArray<>(lane.subjectClasses());
  }

  /** The rows that pass, or null when they have to be asked one by one. */
  @Nullable Filter of(int subject) {
    int number = lane.subjectClass(subject);
    if (number < 0 || lane.alike(subject) < WORTH_FROM) {
      return null;
    }
    Filter filter = known.get(number);
    if (filter == null && left.getAndDecrement() > 0) {
      filter = Filter.of(lane.column(subject), lane, rule, rows);
      known.set(number, filter);
    }
    return filter;
  }
}
