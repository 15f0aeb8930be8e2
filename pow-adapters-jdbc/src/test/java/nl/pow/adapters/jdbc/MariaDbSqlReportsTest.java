package nl.pow.adapters.jdbc;

class MariaDbSqlReportsTest extends SqlReportsTest {
  @Override
  String newDatabase() {
    return MariaDbServer.newDatabase();
  }
}
