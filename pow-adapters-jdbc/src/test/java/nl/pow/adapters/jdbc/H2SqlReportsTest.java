package nl.pow.adapters.jdbc;

class H2SqlReportsTest extends SqlReportsTest {
  @Override
  String newDatabase() {
    return "jdbc:h2:mem:reports;DB_CLOSE_DELAY=-1";
  }
}
