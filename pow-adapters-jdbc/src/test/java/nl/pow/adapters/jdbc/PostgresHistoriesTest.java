package nl.pow.adapters.jdbc;

class PostgresHistoriesTest extends HistoriesTest {
  @Override
  String newDatabase() {
    return PostgresServer.newDatabase();
  }
}
