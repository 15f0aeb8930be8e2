package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import nl.pow.core.InvalidDataException;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** The cases of the suite csv-test-data, with files of our own: that suite names no licence. */
class CsvCasesTest {
  @TempDir Path folder;

  /** A tilde is an absent field, which the suite does not keep apart from an empty one. */
  @ParameterizedTest
  @CsvFileSource(
      resources = "csv-cases.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      emptyValue = "",
      ignoreLeadingAndTrailingWhitespace = false,
      useHeadersInDisplayName = true)
  void whatIsSoundIsReadAsItStands(String name, String text, String read) {
    Faults faults = new Faults(Locale.ENGLISH, 100);
    FileBytes file =
        new FileBytes(name + ".csv", text.translateEscapes().getBytes(StandardCharsets.UTF_8));

    String told =
        new Lines(CsvLimits.defaults(), faults)
            .read(file).stream()
                .map(
                    line ->
                        line.cells().stream()
                            .map(cell -> cell == null ? "~" : cell)
                            .collect(Collectors.joining("|")))
                .collect(Collectors.joining(" / "));

    assertThat(faults.count()).isZero();
    assertThat(told).isEqualTo(read == null ? "" : read.translateEscapes());
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "csv-bad-cases.tsv",
      delimiter = '\t',
      quoteCharacter = '\u0001',
      useHeadersInDisplayName = true)
  void whatIsNotSoundIsRefusedWithItsLine(String name, String text, String faults) {
    new Input(folder).write("employer.csv", text.translateEscapes());
    CsvReading reading = CsvFolder.read(folder, Locale.ENGLISH);

    List<String> told =
        reading.problems().stream()
            .map(p -> (p.source().line() + " " + p.path() + " " + p.code()).replace("  ", " "))
            .distinct()
            .toList();
    assertThat(told).as(name).containsExactlyInAnyOrder(faults.split(","));
    assertThatThrownBy(reading::strict).isInstanceOf(InvalidDataException.class);
  }
}
