package nl.pow.adapters.jdbc;

class MariaDbDaysTest extends DaysTest {
  @Override
  String newDatabase() {
    return MariaDbServer.newDatabase();
  }
}
