package nl.pow.core.region;

import java.util.List;

/**
 * Something counted per municipality, added up over a region or a sub-region and its parts.
 *
 * @param name the name of the region or sub-region
 * @param remainder what was counted in municipalities that belong to none of the parts
 * @param parts the same for each part, in the order in which they were defined
 */
public record RollUp(String name, long remainder, List<RollUp> parts) {
  /** Copies the list. */
  public RollUp {
    parts = List.copyOf(parts);
  }

  /**
   * What was counted in all: the remainder and all parts.
   *
   * @return the sum
   * @throws ArithmeticException if it does not fit into a long
   */
  public long count() {
    return parts.stream().mapToLong(RollUp::count).reduce(remainder, Math::addExact);
  }
}
