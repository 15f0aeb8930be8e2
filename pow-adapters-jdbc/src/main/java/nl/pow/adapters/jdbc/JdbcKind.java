package nl.pow.adapters.jdbc;

import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.shape.Shape;
import nl.pow.core.store.Kind;

/**
 * A kind and its tables.
 *
 * @param kind the kind
 * @param shape its table form
 * @param traits what lies in which column
 * @param tables the statements on its tables, the root table first, each table before its children
 */
record JdbcKind<E extends Entity<I>, I extends Id>(
    Kind<E, I> kind, Shape<E> shape, Traits traits, List<TableSql> tables) {
  static <E extends Entity<I>, I extends Id> JdbcKind<E, I> of(Kind<E, I> kind, Dialect dialect) {
    Shape<E> shape = Shape.of(kind.type());
    List<TableSql> tables =
        shape.tables().stream().map(table -> TableSql.of(table, dialect)).toList();
    return new JdbcKind<>(kind, shape, Traits.of(kind), tables);
  }

  TableSql root() {
    return tables.get(0);
  }

  List<TableSql> children() {
    return tables.subList(1, tables.size());
  }
}
