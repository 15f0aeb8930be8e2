package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import nl.pow.core.shape.Row;

/**
 * The rows of a child table in the order of their owners, for a reader that goes through the owners
 * in that order: a query for each thousand rows or so, and not one for each piece of owners.
 *
 * <p>Each query begins behind the last owner that was read whole. So it needs no cursor of the
 * database; of those, drivers have one at a time, or keep all its rows in memory. Where few owners
 * are asked for, so that most rows are read in vain, it goes over to asking for owners by name.
 */
final class ChildCursor implements Children {
  private static final int GROWTH = 4;

  private final TableSql table;
  private final Cells cells;
  private final Children byName;
  private final int size;
  private final Deque<Row> rows = new ArrayDeque<>();
  private String whole;
  private int most;
  private boolean complete;
  private long used;
  private long inVain;

  /** Begins behind an id. */
  ChildCursor(TableSql table, Cells cells, String after, int size) {
    this.table = table;
    this.cells = cells;
    this.byName = Children.ofAny(table, cells);
    this.size = size;
    this.whole = after;
    this.most = size;
  }

  @Override
  public void add(Statements statements, List<String> owners, List<Row> into) throws SQLException {
    if (inVain > GROWTH * used + size) {
      rows.clear();
      byName.add(statements, owners, into);
      return;
    }
    for (String owner : owners) {
      add(statements, owner, into);
    }
  }

  private void add(Statements statements, String owner, List<Row> into) throws SQLException {
    while (true) {
      Row next = rows.peekFirst();
      if (next == null) {
        if (complete || whole.compareTo(owner) >= 0) {
          return;
        }
        fetch(statements);
        continue;
      }
      int order = owner(next).compareTo(owner);
      if (order > 0) {
        return;
      }
      rows.removeFirst();
      if (order == 0) {
        into.add(next);
        used++;
      } else {
        inVain++;
      }
    }
  }

  private void fetch(Statements statements) throws SQLException {
    PreparedStatement asked = statements.of(table.selectBehind(most));
    asked.setString(1, whole);
    try (ResultSet found = asked.executeQuery()) {
      while (found.next()) {
        rows.add(table.row(found, cells));
      }
    }
    complete = rows.size() < most;
    if (!complete) {
      keepWholeOwners();
    }
  }

  /** The last owner may have more rows than came. */
  private void keepWholeOwners() {
    String cut = owner(rows.getLast());
    while (!rows.isEmpty() && owner(rows.getLast()).equals(cut)) {
      rows.removeLast();
    }
    if (rows.isEmpty()) {
      most *= GROWTH;
    } else {
      whole = owner(rows.getLast());
    }
  }

  private static String owner(Row row) {
    return String.valueOf(row.cells().get(0));
  }
}
