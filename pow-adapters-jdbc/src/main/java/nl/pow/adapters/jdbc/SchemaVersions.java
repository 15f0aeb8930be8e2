package nl.pow.adapters.jdbc;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import nl.pow.core.store.Outcome;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;

/** Brings the tables of a database to the newest version; uses no connection but the given one. */
final class SchemaVersions {
  static final String HISTORY = "pow_schema_history";

  private static final long PAUSE = TimeUnit.MILLISECONDS.toNanos(50);
  private static final long PATIENCE = TimeUnit.MINUTES.toNanos(10);

  private final Connection connection;
  private final StarterLock lock;
  private final Flyway flyway;

  /** For a history that is there and empty: a starter broke off there. */
  private final Flyway begun;

  private final MigrationVersion newest;

  SchemaVersions(Connection connection, Dialect dialect, List<Script> scripts) {
    this.connection = connection;
    this.lock = dialect.starterLock();
    JavaMigration[] steps =
        scripts.stream().map(script -> new Step(script, dialect)).toArray(JavaMigration[]::new);
    newest = steps[steps.length - 1].getVersion();
    // the database may hold tables of others
    flyway = configured(steps).baselineOnMigrate(true).baselineVersion("0").load();
    begun = configured(steps).load();
  }

  private FluentConfiguration configured(JavaMigration[] steps) {
    return Flyway.configure(Flyway.class.getClassLoader())
        .dataSource(new OneConnection(connection))
        .locations(new String[0])
        .javaMigrations(steps)
        .table(HISTORY);
  }

  /** Refuses newer tables before anything is written; writes nothing when all is there. */
  void bringUp() throws SQLException {
    if (isSeenToBeDone()) {
      return;
    }
    take();
    try {
      migrate();
    } catch (FlywayException e) {
      throw Failures.failed("Making the tables", Outcome.NOT_COMMITTED, cause(e));
    } finally {
      giveBack();
    }
  }

  /** A lock that cannot be given back ends with its connection. */
  private void giveBack() throws SQLException {
    try {
      lock.giveBack(connection);
    } catch (SQLException e) {
      connection.abort(Runnable::run);
    }
  }

  /** A look while another starter writes may fail or see half; so only what is done counts. */
  private boolean isSeenToBeDone() {
    List<MigrationInfo> known;
    try {
      known = history();
    } catch (FlywayException e) {
      return false;
    }
    requireNoneNewer(known);
    return known.stream().allMatch(step -> step.getState().isApplied());
  }

  private void take() throws SQLException {
    long end = System.nanoTime() + PATIENCE;
    while (!lock.tryTake(connection)) {
      if (System.nanoTime() - end > 0) {
        throw new SQLException("Another program is making the tables", "55P03");
      }
      LockSupport.parkNanos(PAUSE);
    }
  }

  /** Alone. */
  private void migrate() {
    List<MigrationInfo> known = history();
    requireNoneNewer(known);
    if (known.stream().anyMatch(step -> step.getState().isFailed())) {
      // every statement may be run again, so a step that broke off is run again
      flyway.repair();
    }
    try {
      flyway.migrate();
    } catch (FlywayException e) {
      if (sqlCauses(e).findAny().isPresent()) {
        throw e;
      }
      begun.migrate();
    }
  }

  private List<MigrationInfo> history() {
    return Arrays.asList(flyway.info().all());
  }

  private void requireNoneNewer(List<MigrationInfo> known) {
    known.stream()
        .filter(step -> step.getState().isApplied())
        .map(MigrationInfo::getVersion)
        .filter(version -> version != null && version.compareTo(newest) > 0)
        .max(MigrationVersion::compareTo)
        .ifPresent(
            found -> {
              throw new NewerSchemaException(found.getVersion(), newest.getVersion());
            });
  }

  private static SQLException cause(FlywayException failure) {
    return sqlCauses(failure)
        .findFirst()
        .orElseGet(() -> new SQLException(failure.getMessage(), "42000"));
  }

  private static Stream<SQLException> sqlCauses(FlywayException failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast);
  }
}
