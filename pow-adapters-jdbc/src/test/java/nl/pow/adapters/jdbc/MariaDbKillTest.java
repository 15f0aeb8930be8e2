package nl.pow.adapters.jdbc;

class MariaDbKillTest extends KillTest {
  @Override
  String newDatabase() {
    return MariaDbServer.newDatabase();
  }
}
