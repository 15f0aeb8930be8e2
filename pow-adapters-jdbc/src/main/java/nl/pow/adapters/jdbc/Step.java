package nl.pow.adapters.jdbc;

import java.sql.SQLException;
import java.sql.Statement;
import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;

/** A script as Flyway runs it. */
record Step(Script script, Dialect dialect) implements JavaMigration {
  @Override
  public MigrationVersion getVersion() {
    return MigrationVersion.fromVersion(script.version());
  }

  @Override
  public String getDescription() {
    return script.description();
  }

  @Override
  public Integer getChecksum() {
    return script.text().hashCode();
  }

  @Override
  public boolean canExecuteInTransaction() {
    return true;
  }

  @Override
  public void migrate(Context context) throws SQLException {
    try (Statement statement = context.getConnection().createStatement()) {
      for (String sql : script.statements(dialect)) {
        statement.execute(sql);
      }
    }
  }
}
