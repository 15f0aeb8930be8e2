package nl.pow.blackbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README.md says of the size of the modules is true. */
class ReadmeTest {
  @ParameterizedTest
  @ValueSource(strings = {"pow-core", "pow-matching"})
  void tableOfModulesTellsTheirSize(String name) {
    List<String> rows =
        PublishedModule.read(PublishedModule.top("README.md"))
            .lines()
            .filter(line -> line.startsWith("| `" + name + "` |"))
            .toList();
    String cell = " | " + Cargo.of(name) + " |";

    assertThat(rows).as("rows of [%s] in the table of README.md", name).hasSize(1);
    String told = rows.get(0);
    assertThat(told)
        .as("The row of [%s] in README.md is to end with [%s]", name, cell.strip())
        .endsWith(cell);
  }
}
