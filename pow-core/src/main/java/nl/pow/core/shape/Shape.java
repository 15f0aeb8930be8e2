package nl.pow.core.shape;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * The table form of a type of entity, derived from its record.
 *
 * <ul>
 *   <li>The root table has the name of the record in snake case, and {@code id} as first column.
 *   <li>{@code String}, {@code int}, {@code Integer}, {@code boolean}, {@code Boolean}, {@code
 *       LocalDate} and enums take one column. So does a record that is written as one text: one
 *       with a static {@code parse(String)}, whose {@code toString()} gives that text, and one with
 *       a single component that is a text.
 *   <li>Every other record takes the columns of its components, its own name before theirs: {@code
 *       mobility_home}. When it may be null, it is null exactly when all these cells are absent; so
 *       one of them must never be absent, or the type is refused.
 *   <li>A {@code List} takes a child table with the owner's id, the position from 1 and the columns
 *       of the item ({@code value} for an item of one column). A {@code SortedSet} of one-column
 *       items takes a child table without positions. Lists in lists take grandchild tables.
 * </ul>
 *
 * <p>What may be absent is what the record marks with the {@code Nullable} of JSpecify. Immutable
 * and safe for use by several threads.
 *
 * @param <E> the type of the entity
 */
public final class Shape<E> {
  private final Class<E> type;
  private final Group content;
  private final List<Table> tables;

  private Shape(Class<E> type, Group content, List<Table> tables) {
    this.type = type;
    this.content = content;
    this.tables = List.copyOf(tables);
  }

  /**
   * Derives the table form of a type.
   *
   * @param <E> the type of the entity
   * @param type a public record whose first component is its {@code id}
   * @return its table form
   * @throws UnfitTypeException when it has none
   */
  public static <E> Shape<E> of(Class<E> type) {
    Derivation derivation = new Derivation(type);
    Group content = derivation.root();
    return new Shape<>(type, content, derivation.tables());
  }

  /**
   * The type of the entity.
   *
   * @return a record class
   */
  public Class<E> type() {
    return type;
  }

  /**
   * All tables: first the root table, then child tables in the order of the record's components,
   * each before its own child tables.
   *
   * @return at least one table
   */
  public List<Table> tables() {
    return tables;
  }

  /**
   * Takes an entity apart.
   *
   * @param entity the entity
   * @return its one row in the root table, then the rows of the child tables, each row before the
   *     rows that belong to it
   */
  public List<Row> rows(E entity) {
    RowWriter row = new RowWriter(tables.get(0));
    content.write(entity, row);
    return row.rows();
  }

  /**
   * Puts entities together.
   *
   * <p>Takes time in proportion to the number of rows. An entity of which any row has a fault is
   * left out; all faults of all rows are reported.
   *
   * @param rows rows of any tables of this shape, in any order
   * @return the entities and the faults
   */
  public Composed<E> compose(Iterable<Row> rows) {
    RowIndex index = new RowIndex(tables, rows);
    List<Problem> problems = new ArrayList<>();
    List<Composed.Item<E>> items = new ArrayList<>();
    Set<@Nullable String> ids = new HashSet<>();
    for (Row row : index.roots()) {
      RowReader reader = new RowReader(row, index, problems);
      int before = problems.size();
      Object entity = content.read(reader);
      String id = row.cells().get(0);
      if (id != null && !ids.add(id)) {
        reader.problem("row-duplicate", "id", "This id is there twice.");
      }
      if (entity != null && problems.size() == before) {
        items.add(new Composed.Item<>(type.cast(entity), row.source()));
      }
    }
    problems.addAll(index.orphans());
    return new Composed<>(items, problems.stream().sorted().toList());
  }
}
