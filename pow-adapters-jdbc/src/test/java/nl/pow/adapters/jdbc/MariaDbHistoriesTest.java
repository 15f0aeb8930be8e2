package nl.pow.adapters.jdbc;

class MariaDbHistoriesTest extends HistoriesTest {
  @Override
  String newDatabase() {
    return MariaDbServer.newDatabase();
  }
}
