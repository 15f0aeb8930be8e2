package nl.pow.adapters.jdbc;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import javax.sql.DataSource;
import nl.pow.core.store.Outcome;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;

/** Brings the tables of a database to the newest version. */
final class SchemaVersions {
  static final String HISTORY = "pow_schema_history";

  private static final int TRIES = 20;
  private static final long PAUSE_NANOS = 50_000_000;

  private final Flyway flyway;

  /**
   * For a history that is there and empty: another starter just made it, or one broke off there.
   */
  private final Flyway begun;

  private final MigrationVersion newest;

  SchemaVersions(DataSource source, Dialect dialect, List<Script> scripts) {
    JavaMigration[] steps =
        scripts.stream().map(script -> new Step(script, dialect)).toArray(JavaMigration[]::new);
    newest = steps[steps.length - 1].getVersion();
    // the database may hold tables of others
    flyway = configured(source, steps).baselineOnMigrate(true).baselineVersion("0").load();
    begun = configured(source, steps).load();
  }

  private static FluentConfiguration configured(DataSource source, JavaMigration[] steps) {
    return Flyway.configure(Flyway.class.getClassLoader())
        .dataSource(source)
        .locations(new String[0])
        .javaMigrations(steps)
        .table(HISTORY);
  }

  /** Refuses newer tables before anything is written. */
  void bringUp() {
    try {
      List<MigrationInfo> known = Arrays.asList(flyway.info().all());
      known.stream()
          .filter(step -> step.getState().isApplied())
          .map(MigrationInfo::getVersion)
          .filter(version -> version != null && version.compareTo(newest) > 0)
          .max(MigrationVersion::compareTo)
          .ifPresent(
              found -> {
                throw new NewerSchemaException(found.getVersion(), newest.getVersion());
              });
      if (known.stream().anyMatch(step -> step.getState().isFailed())) {
        // every statement may be run again, so a step that broke off is run again
        flyway.repair();
      }
      migrate();
    } catch (FlywayException e) {
      throw Failures.failed("Making the tables", Outcome.NOT_COMMITTED, cause(e));
    }
  }

  private void migrate() {
    FlywayException failure = attempt(flyway);
    for (int tried = 1; failure != null; tried++) {
      if (tried == TRIES || sqlCause(failure).isPresent()) {
        throw failure;
      }
      LockSupport.parkNanos(PAUSE_NANOS);
      failure = attempt(begun);
    }
  }

  private static @Nullable FlywayException attempt(Flyway migrations) {
    try {
      migrations.migrate();
      return null;
    } catch (FlywayException e) {
      return e;
    }
  }

  private static SQLException cause(FlywayException failure) {
    return sqlCause(failure).orElseGet(() -> new SQLException(failure.getMessage(), "42000"));
  }

  private static Optional<SQLException> sqlCause(FlywayException failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .filter(SQLException.class::isInstance)
        .map(SQLException.class::cast)
        .findFirst();
  }
}
