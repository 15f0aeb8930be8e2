package nl.pow.adapters.jdbc;

class MariaDbVersionsTest extends VersionsOfTablesTest {
  @Override
  String newDatabase() {
    return MariaDbServer.newDatabase();
  }
}
