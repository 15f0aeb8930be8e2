package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;

/**
 * Lets one program at a time bring up the tables of a database.
 *
 * <p>Held by a connection, not by a transaction, since statements that make tables end
 * transactions; and gone with that connection, so a program that is killed locks nobody out.
 */
interface StarterLock {
  /** Takes it, or tells at once that another connection has it. */
  boolean tryTake(Connection connection) throws SQLException;

  /** Gives it back; by the connection that took it. */
  void giveBack(Connection connection) throws SQLException;

  /** One that the database itself has: two queries, each of which gives a truth. */
  static StarterLock of(String take, String giveBack) {
    return new StarterLock() {
      @Override
      public boolean tryTake(Connection connection) throws SQLException {
        return isTrue(connection, take);
      }

      @Override
      public void giveBack(Connection connection) throws SQLException {
        isTrue(connection, giveBack);
      }
    };
  }

  private static boolean isTrue(Connection connection, String query) throws SQLException {
    try (var asked = connection.createStatement();
        var found = asked.executeQuery(query)) {
      return found.next() && found.getBoolean(1);
    }
  }
}
