package nl.pow.core.shape;

import java.util.List;
import nl.pow.core.Problem;
import nl.pow.core.Source;

/**
 * What rows turned out to hold: the entities that are whole, and every fault.
 *
 * @param <E> the type of the entity
 * @param items the entities without a fault, in the order of their rows in the root table
 * @param problems the faults, sorted
 */
public record Composed<E>(List<Item<E>> items, List<Problem> problems) {
  /** Copies the lists. */
  public Composed {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }

  /**
   * An entity and the place of its row in the root table.
   *
   * @param <E> the type of the entity
   * @param entity the entity
   * @param source where its row was read
   */
  public record Item<E>(E entity, Source source) {}

  /**
   * The entities alone.
   *
   * @return the entities without a fault
   */
  public List<E> entities() {
    return items.stream().map(Item::entity).toList();
  }
}
