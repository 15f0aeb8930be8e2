package nl.pow.adapters.jdbc;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import nl.pow.core.shape.Row;

/** How the rows of a child table are fetched. */
interface Children {
  /** Adds all rows that belong to these owners, which are in the order of their ids. */
  void add(Statements statements, List<String> owners, List<Row> into) throws SQLException;

  /** For any owners: a query for each piece of the list. */
  static Children ofAny(TableSql table, Cells cells) {
    return (statements, owners, into) ->
        Statements.eachPiece(
            owners,
            (length, piece) -> {
              PreparedStatement asked = statements.of(table.selectOwnedBy(length));
              Statements.bind(asked, 1, length, piece);
              try (ResultSet found = asked.executeQuery()) {
                while (found.next()) {
                  into.add(table.row(found, cells));
                }
              }
            });
  }
}
