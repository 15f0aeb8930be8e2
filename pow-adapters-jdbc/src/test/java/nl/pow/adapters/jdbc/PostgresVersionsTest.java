package nl.pow.adapters.jdbc;

import org.junit.jupiter.api.Tag;

@Tag("long")
class PostgresVersionsTest extends VersionsOfTablesTest {
  @Override
  String newDatabase() {
    return PostgresServer.newDatabase();
  }
}
