package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.plugin.Setting;
import nl.pow.core.shape.Column;
import nl.pow.core.shape.ColumnType;
import nl.pow.core.shape.Table;
import org.junit.jupiter.api.Test;

class DocumentedColumnsTest {
  private static final Path PAGE = Path.of("..", "docs", "stores.md");

  @Test
  void describesEveryColumnOfEveryFile() throws IOException {
    Map<String, List<String>> expected = new LinkedHashMap<>();
    for (CsvKind<?, ?> kind : CsvKind.all()) {
      for (Table table : kind.shape().tables()) {
        List<String> columns =
            new ArrayList<>(table.columns().stream().map(DocumentedColumnsTest::line).toList());
        if (kind.isRoot(table)) {
          columns.add("version | INTEGER | plain files");
          columns.add("revision | INTEGER | plain files");
        }
        expected.put(PlainFiles.name(table.name()), columns);
      }
    }
    assertThat(documented()).containsExactlyInAnyOrderEntriesOf(expected);
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

  private static Map<String, List<String>> documented() throws IOException {
    Map<String, List<String>> files = new LinkedHashMap<>();
    List<String> columns = new ArrayList<>();
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("### ")) {
        columns = new ArrayList<>();
        files.put(line.substring(4), columns);
      } else if (!files.isEmpty() && line.startsWith("| ") && !line.startsWith("| column ")) {
        String[] cells = line.split(" \\| |\\| ", -1);
        columns.add(cells[1] + " | " + cells[2] + " | " + cells[3]);
        assertThat(cells[4]).as(line).matches(".*[a-z].*");
      }
    }
    return files;
  }

  private static String line(Column column) {
    String type =
        column.type() == ColumnType.ENUM
            ? "ENUM: " + String.join(", ", column.choices())
            : column.type().name();
    return column.name() + " | " + type + " | " + (column.nullable() ? "yes" : "no");
  }
}
