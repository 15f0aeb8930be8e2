package nl.pow.adapters.jdbc;

class PostgresKillTest extends KillTest {
  @Override
  String newDatabase() {
    return PostgresServer.newDatabase();
  }
}
