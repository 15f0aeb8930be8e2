package nl.pow.adapters.jdbc;

class PostgresLostUpdateTest extends LostUpdateTest {
  @Override
  String newDatabase() {
    return PostgresServer.newDatabase();
  }
}
