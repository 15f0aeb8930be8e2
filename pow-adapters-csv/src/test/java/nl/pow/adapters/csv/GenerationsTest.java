package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GenerationsTest {
  @ParameterizedTest
  @CsvSource({
    "0, 64",
    "64_999, 64",
    "65_000, 65",
    "200_500, 200",
    "256_000, 256",
    "20_000_000, 256"
  })
  void aLargeStoreMayHaveMoreFilesOfChanges(String lines, long most) {
    assertThat(Generations.mostChangeFiles(Long.parseLong(lines.replace("_", "")))).isEqualTo(most);
  }
}
