package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pow.core.Entity;
import nl.pow.core.Id;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.Shape;
import nl.pow.core.shape.Table;
import nl.pow.core.store.Kind;

/** A kind and its table form. */
record CsvKind<E extends Entity<I>, I extends Id>(Kind<E, I> kind, Shape<E> shape) {
  private static final List<CsvKind<?, ?>> ALL =
      Kind.all().stream().<CsvKind<?, ?>>map(CsvKind::of).toList();

  static final List<String> STAMP = List.of("version", "revision");

  /** All kinds; deriving their tables takes some milliseconds, so it is done once. */
  static List<CsvKind<?, ?>> all() {
    return ALL;
  }

  static <E extends Entity<I>, I extends Id> CsvKind<E, I> of(Kind<E, I> kind) {
    return new CsvKind<>(kind, Shape.of(kind.type()));
  }

  Table root() {
    return shape.tables().get(0);
  }

  Table table(String name) {
    return shape.tables().stream().filter(t -> t.name().equals(name)).findFirst().orElseThrow();
  }

  boolean isRoot(Table table) {
    return table.equals(root());
  }

  /** The columns of the file of a table: its own, and in the root table version and revision. */
  List<String> columns(Table table) {
    List<String> columns = new ArrayList<>(table.columns().stream().map(Column::name).toList());
    if (isRoot(table)) {
      columns.addAll(STAMP);
    }
    return columns;
  }

  Set<String> optional(boolean stamped) {
    return stamped ? Set.of() : Set.copyOf(STAMP);
  }
}
