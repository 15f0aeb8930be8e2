package nl.pow.adapters.jdbc;

import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.io.TempDir;

class H2KillTest extends KillTest {
  private final AtomicInteger next = new AtomicInteger();

  @TempDir Path folder;

  @Override
  String newDatabase() {
    return "jdbc:h2:file:" + folder.resolve("pow" + next.incrementAndGet());
  }
}
