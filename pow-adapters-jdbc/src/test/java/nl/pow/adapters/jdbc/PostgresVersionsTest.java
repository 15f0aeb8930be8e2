package nl.pow.adapters.jdbc;

class PostgresVersionsTest extends VersionsOfTablesTest {
  @Override
  String newDatabase() {
    return PostgresServer.newDatabase();
  }
}
