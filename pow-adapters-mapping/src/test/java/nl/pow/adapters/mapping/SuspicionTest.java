package nl.pow.adapters.mapping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.candidate.Candidate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Text that looks damaged or doctored is told, and taken as it is. */
class SuspicionTest {
  private static final Pattern ESCAPED = Pattern.compile("\\\\u([0-9A-F]{4})");
  private static final Mapping<Candidate> AS_WRITTEN = Mapping.candidates(PlainProfile.of("UTF-8"));
  private static final Mapping<Candidate> AS_WINDOWS =
      Mapping.candidates(PlainProfile.of("windows-1252"));

  private static MappingReading<Candidate> read(Mapping<Candidate> mapping, String text)
      throws IOException {
    Path file = Files.createTempFile("export", ".csv");
    try {
      return mapping.read(Files.writeString(file, "id,about\nc-1,\"" + text + "\"\n"));
    } finally {
      Files.delete(file);
    }
  }

  private static String about(MappingReading<Candidate> reading) {
    return Objects.requireNonNull(reading.items().get(0).contact()).presentation();
  }

  @ParameterizedTest(name = "{2}")
  @CsvFileSource(resources = "suspicions.csv", numLinesToSkip = 1)
  void eachIsToldAndTaken(String written, String codes, String what) throws IOException {
    String text =
        ESCAPED
            .matcher(written)
            .replaceAll(sign -> Character.toString(Integer.parseInt(sign.group(1), 16)));
    MappingReading<Candidate> reading = read(AS_WRITTEN, text);

    assertThat(reading.problems())
        .as(what)
        .extracting(Problem::code)
        .containsExactlyInAnyOrderElementsOf(
            codes == null ? List.of() : List.of(codes.split(" \\| ")));
    assertThat(reading.problems())
        .allMatch(
            problem ->
                problem.severity() == Severity.WARNING
                    && problem.path().equals("about")
                    && problem.source().line() == 2
                    && !problem.message().contains(text));
    assertThat(about(reading)).isEqualTo(text.strip());
  }

  @Provide
  Arbitrary<String> dutch() {
    return Arbitraries.strings().withChars("abcdeëéèïöüçñ ").ofMinLength(1).ofMaxLength(30);
  }

  @Property
  void aFileInTheWrongCharsetIsToldWhereItsTextIsNotAscii(@ForAll("dutch") String text)
      throws IOException {
    MappingReading<Candidate> misread = read(AS_WINDOWS, text);

    boolean foreign = text.chars().anyMatch(c -> c > 0x7f);
    assertThat(misread.problems())
        .extracting(Problem::code)
        .isEqualTo(foreign ? List.of("mapping-misread") : List.of());
  }

  @Property
  void dutchTextIsNotSuspected(@ForAll("dutch") String text) throws IOException {
    assertThat(read(AS_WRITTEN, text).problems()).isEmpty();
  }
}
