package nl.pow.adapters.jdbc;

import java.util.concurrent.atomic.AtomicInteger;

class H2DaysTest extends DaysTest {
  private static final AtomicInteger NEXT = new AtomicInteger();

  @Override
  String newDatabase() {
    return "jdbc:h2:mem:days" + NEXT.incrementAndGet() + ";DB_CLOSE_DELAY=-1";
  }
}
