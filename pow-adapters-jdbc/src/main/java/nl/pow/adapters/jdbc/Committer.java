package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.concurrent.locks.ReentrantLock;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Outcome;
import nl.pow.core.store.Revision;

/**
 * Makes commits, one at a time.
 *
 * <p>A deadlock, or a lock that was not to be had, is tried anew as a whole: checks and all. A
 * commit whose answer got lost is looked up by its operation, which is written in the same
 * transaction.
 */
final class Committer {
  private static final int TRIES = 10;
  private static final long LONGEST_PAUSE = TimeUnit.MILLISECONDS.toNanos(400);

  private final Connections connections;
  private final Model model;
  private final int seconds;
  private final ReentrantLock turn = new ReentrantLock(true);
  private final SplittableRandom random = new SplittableRandom();

  /** No two openings of a store share it, in whatever process. */
  private final String opening = Long.toHexString(random.nextLong());

  private long operations;

  Committer(Connections connections, Model model, int seconds) {
    this.connections = connections;
    this.model = model;
    this.seconds = seconds;
  }

  Revision commit(ChangeSet changes) {
    Plan plan = Plan.of(changes);
    takeTurn();
    try {
      operations++;
      return commit(plan, opening + "-" + operations);
    } finally {
      turn.unlock();
    }
  }

  /** An interrupt does not end the waiting; it is kept for the caller. */
  private void takeTurn() {
    long end = end();
    boolean interrupted = false;
    boolean taken = false;
    while (!taken && System.nanoTime() - end < 0) {
      try {
        taken = turn.tryLock(end - System.nanoTime(), TimeUnit.NANOSECONDS);
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    if (!taken) {
      throw Failures.failed(
          "Waiting for the turn to write",
          Outcome.NOT_COMMITTED,
          new SQLException("another commit of this program takes long", "55P03"));
    }
  }

  private long end() {
    return System.nanoTime() + TimeUnit.SECONDS.toNanos(seconds);
  }

  private Revision commit(Plan plan, String operation) {
    long end = end();
    for (int attempt = 1; ; attempt++) {
      try {
        return attempt(plan, operation);
      } catch (SQLException e) {
        boolean late = System.nanoTime() - end >= 0;
        if (attempt == TRIES || late || !model.dialect().isTransient(e)) {
          throw Failures.failed("Committing", Outcome.NOT_COMMITTED, e);
        }
        pause(attempt);
      }
    }
  }

  /** Throws when nothing was committed for sure. */
  private Revision attempt(Plan plan, String operation) throws SQLException {
    SQLException lost;
    try (Lease lease = connections.lease(Connection.TRANSACTION_READ_COMMITTED)) {
      Revision made = new Work(plan, lease.statements(), model).run(operation, seconds);
      try {
        lease.commit();
        return made;
      } catch (SQLException e) {
        if (model.dialect().isTransient(e)) {
          throw e;
        }
        lost = e;
      }
    }
    return new Doubt(connections, model, seconds).resolve(operation, lost);
  }

  private void pause(int attempt) {
    long most = Math.min(LONGEST_PAUSE, TimeUnit.MILLISECONDS.toNanos(1L << attempt));
    LockSupport.parkNanos(random.nextLong(most / 2, most));
  }
}
