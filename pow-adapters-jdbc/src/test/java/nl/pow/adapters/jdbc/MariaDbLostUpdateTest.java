package nl.pow.adapters.jdbc;

class MariaDbLostUpdateTest extends LostUpdateTest {
  @Override
  String newDatabase() {
    return MariaDbServer.newDatabase();
  }
}
