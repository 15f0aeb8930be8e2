package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Revision;

/**
 * Finds out what became of a commit whose answer got lost.
 *
 * <p>The look-up takes the lock that the lost transaction held: so it waits until that has ended
 * one way or the other, and a row that is not there then will never come.
 */
record Doubt(Connections connections, Model model, int seconds) {
  private static final int TRIES = 5;
  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(200);

  Revision resolve(String operation, SQLException lost) {
    for (int attempt = 1; attempt <= TRIES; attempt++) {
      try {
        return find(operation)
            .orElseThrow(() -> Failures.failed("Committing", Outcome.NOT_COMMITTED, lost));
      } catch (SQLException e) {
        lost.addSuppressed(e);
        LockSupport.parkNanos(PAUSE * attempt);
      }
    }
    throw Failures.failed("Committing operation [" + operation + "]", Outcome.UNKNOWN, lost);
  }

  private Optional<Revision> find(String operation) throws SQLException {
    try (Lease lease = connections.lease(Connection.TRANSACTION_READ_COMMITTED)) {
      StoreRow.lock(lease.statements(), model, seconds);
      PreparedStatement asked =
          lease
              .statements()
              .of("select revision from " + model.own("pow_commit") + " where operation = ?");
      asked.setString(1, operation);
      try (ResultSet found = asked.executeQuery()) {
        return found.next() ? Optional.of(new Revision(found.getLong(1))) : Optional.empty();
      }
    }
  }
}
