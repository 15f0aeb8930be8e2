package nl.pow.adapters.jdbc;

import java.util.concurrent.atomic.AtomicInteger;

class H2VersionsTest extends VersionsOfTablesTest {
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Override
  String newDatabase() {
    return "jdbc:h2:mem:versions" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
  }
}
