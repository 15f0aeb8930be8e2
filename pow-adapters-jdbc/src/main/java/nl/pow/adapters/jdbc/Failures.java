package nl.pow.adapters.jdbc;

import java.sql.SQLException;
import java.util.Set;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.StoreFailedException;

/** Failures of a database as this library tells them. */
final class Failures {
  /**
   * Classes of SQL states whose messages never hold a value: connection, authorisation,
   * transaction, syntax, resources, operator, time-outs and what H2 says of itself.
   */
  private static final Set<String> WITHOUT_VALUES =
      Set.of("08", "28", "25", "40", "42", "53", "55", "57", "58", "90", "HY", "3D", "70");

  private Failures() {}

  static StoreFailedException failed(String what, Outcome outcome, SQLException failure) {
    return new StoreFailedException(what, outcome, withoutValues(failure));
  }

  /** A message such as that of a broken key may name the key: a person. */
  static SQLException withoutValues(SQLException failure) {
    String state = String.valueOf(failure.getSQLState());
    String message =
        state.length() == 5 && WITHOUT_VALUES.contains(state.substring(0, 2))
            ? String.valueOf(failure.getMessage())
            : "The database refused a statement";
    SQLException told =
        new SQLException(
            message + " [SQL state " + state + ", code " + failure.getErrorCode() + "]",
            failure.getSQLState(),
            failure.getErrorCode());
    told.setStackTrace(failure.getStackTrace());
    return told;
  }
}
