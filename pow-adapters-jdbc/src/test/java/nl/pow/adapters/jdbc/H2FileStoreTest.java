package nl.pow.adapters.jdbc;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Map;
import nl.pow.testkit.StoreContract;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.io.TempDir;

@Tag("long")
class H2FileStoreTest extends StoreContract {
  @TempDir Path folder;

  @Override
  protected String provider() {
    return "jdbc";
  }

  @Override
  protected Map<String, String> settings() {
    return Map.of("url", url());
  }

  private String url() {
    return "jdbc:h2:file:" + folder.resolve("pow");
  }

  @Override
  protected AutoCloseable fault() throws SQLException {
    return Refusing.commits(url());
  }

  @Override
  protected boolean mediumHolds(String text) throws IOException {
    return anyFileHolds(folder, text);
  }
}
