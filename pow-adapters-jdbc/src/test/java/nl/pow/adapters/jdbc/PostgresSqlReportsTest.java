package nl.pow.adapters.jdbc;

class PostgresSqlReportsTest extends SqlReportsTest {
  @Override
  String newDatabase() {
    return PostgresServer.newDatabase();
  }
}
