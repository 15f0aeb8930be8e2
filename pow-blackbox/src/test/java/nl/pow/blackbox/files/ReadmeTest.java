package nl.pow.blackbox.files;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What README.md says of the size of the modules is true. */
class ReadmeTest {
  private static final Pattern SIZE =
      Pattern.compile(" \\| (\\d+) jars, under (\\d+\\.\\d) MB \\|$");

  /** How far, in bytes, what is told may lie above what is. */
  private static final long MOST_SPARE = 1_000_000;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "pow-core",
        "pow-matching",
        "pow-adapters-csv",
        "pow-adapters-jdbc",
        "pow-adapters-vum",
        "pow-adapters-mapping",
        "pow-adapters-esco"
      })
  void tableOfModulesTellsTheirSize(String name) {
    List<String> rows =
        PublishedModule.read(PublishedModule.top("README.md"))
            .lines()
            .filter(line -> line.startsWith("| `" + name + "` |"))
            .toList();
    Cargo cargo = Cargo.of(name);

    assertThat(rows).as("rows of [%s] in the table of README.md", name).hasSize(1);
    Matcher told = SIZE.matcher(rows.get(0));
    assertThat(told.find()).as("[%s] ends with its jars and a size", rows.get(0)).isTrue();
    assertThat(Integer.parseInt(told.group(1))).isEqualTo(cargo.jars().size());
    long bound = new BigDecimal(told.group(2)).movePointRight(6).longValueExact();
    assertThat(cargo.bytes()).as("bytes of [%s]", name).isBetween(bound - MOST_SPARE, bound);
  }
}
