package nl.pow.adapters.jdbc;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class SchemaTest {
  private static final Path FILE = Path.of("src/main/resources/nl/pow/adapters/jdbc/schema-1.sql");

  /**
   * Until the first release: {@code mvn -pl pow-adapters-jdbc -am test -Dpow.jdbc.draft} writes.
   */
  @Test
  void theScriptMakesTheTablesOfAllKinds() throws IOException {
    if (Boolean.getBoolean("pow.jdbc.draft")) {
      Files.writeString(FILE, SchemaDraft.text());
    }
    assertThat(FILE).hasContent(SchemaDraft.text());
  }
}
