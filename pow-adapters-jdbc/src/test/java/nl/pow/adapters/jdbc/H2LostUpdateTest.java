package nl.pow.adapters.jdbc;

class H2LostUpdateTest extends LostUpdateTest {
  @Override
  String newDatabase() {
    return "jdbc:h2:mem:lost;DB_CLOSE_DELAY=-1";
  }
}
