package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import nl.pow.core.plugin.Setting;
import org.junit.jupiter.api.Test;

class DocumentedColumnsTest {
  private static final Path PAGE = Path.of("..", "docs", "stores.md");
  private static final Path COLUMNS = Path.of("..", "docs", "columns.md");

  /**
   * Until the first release: {@code mvn -pl pow-adapters-csv -am test -Dpow.columns.draft} writes.
   */
  @Test
  void describesEveryColumnOfEveryFile() throws IOException {
    if (Boolean.getBoolean("pow.columns.draft")) {
      Files.writeString(COLUMNS, ColumnsPage.text());
    }
    assertThat(COLUMNS).hasContent(ColumnsPage.text());
  }

  @Test
  void describesEverySetting() throws IOException {
    String page = Files.readString(PAGE);
    for (Setting<?> setting : new CsvStoreProvider().settings()) {
      String normal = setting.fallback().map(String::valueOf).orElse("required");
      assertThat(page)
          .contains(
              setting.isText()
                  ? "| " + setting.name() + " | " + normal + " |"
                  : "`" + setting.name() + "`");
    }
  }
}
