package nl.pow.adapters.jdbc;

class H2HistoriesTest extends HistoriesTest {
  @Override
  String newDatabase() {
    return "jdbc:h2:mem:histories;DB_CLOSE_DELAY=-1";
  }
}
