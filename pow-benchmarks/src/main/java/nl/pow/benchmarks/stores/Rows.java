package nl.pow.benchmarks.stores;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import org.jspecify.annotations.Nullable;

/** A batch of rows for one table. */
final class Rows implements AutoCloseable {
  private final PreparedStatement insert;
  private int at;

  Rows(Connection connection, String table, String columns) throws SQLException {
    int count = columns.split(",", -1).length;
    insert =
        connection.prepareStatement(
            "insert into "
                + table
                + " ("
                + columns
                + ") values ("
                + String.join(", ", Collections.nCopies(count, "?"))
                + ")");
  }

  Rows text(@Nullable Object value) throws SQLException {
    at++;
    insert.setString(at, value == null ? null : value.toString());
    return this;
  }

  Rows number(@Nullable Integer value) throws SQLException {
    at++;
    insert.setObject(at, value, java.sql.Types.INTEGER);
    return this;
  }

  Rows day(@Nullable LocalDate value) throws SQLException {
    at++;
    insert.setObject(at, value, java.sql.Types.DATE);
    return this;
  }

  void end() throws SQLException {
    at = 0;
    insert.addBatch();
  }

  void write() throws SQLException {
    insert.executeBatch();
  }

  @Override
  public void close() throws SQLException {
    insert.close();
  }
}
