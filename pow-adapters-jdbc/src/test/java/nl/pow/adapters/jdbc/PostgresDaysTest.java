package nl.pow.adapters.jdbc;

class PostgresDaysTest extends DaysTest {
  @Override
  String newDatabase() {
    return PostgresServer.newDatabase();
  }
}
