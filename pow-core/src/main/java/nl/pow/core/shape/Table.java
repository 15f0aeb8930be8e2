package nl.pow.core.shape;

import java.util.List;

/**
 * A table: the root table has one row for each entity, a child table one row for each item of a
 * list or set.
 *
 * <p>Its first columns name the row that it belongs to: none in the root table, the id in a child
 * table, the id and the position of the item above in a grandchild table. One column more makes the
 * key: the id itself in the root table, the position (from 1, without gaps) in the table of a list,
 * the value in the table of a set.
 *
 * @param name the name in snake case, such as {@code vacancy_tasks_skills}
 * @param parent the name of the table that it belongs to, empty for the root table
 * @param ownerColumns the number of columns that name the row above: 0 for the root table
 * @param columns all columns, in order
 */
public record Table(String name, String parent, int ownerColumns, List<Column> columns) {
  /** Copies the list. */
  public Table {
    columns = List.copyOf(columns);
  }

  /**
   * The number of columns, from the first, that together name one row.
   *
   * @return the owner columns and one more
   */
  public int keyColumns() {
    return ownerColumns + 1;
  }
}
