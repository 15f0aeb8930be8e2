package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Documents that are refused as a whole, and those just before that. */
class WholeDocumentTest {
  private static final String GOOD = "{\"idWerkzoekende\":\"s\"}";

  @Test
  void brokenJsonIsToldWithFileAndLine() {
    assertThatThrownBy(() -> Documents.jobseekers("[\n" + GOOD + ",\n{\"idWerkzoekende\" \"x\"}]"))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            "VUM document [seekers.json] was refused, 1 problem(s) found:\n"
                + "- ERROR seekers.json:3 This is no valid JSON in UTF-8. Look at this line for"
                + " what is missing or too much. [not-json]");
  }

  @Test
  void aDutchReaderTellsItInDutch() {
    assertThatThrownBy(
            () -> Documents.DUTCH_READER.readVacancies(Documents.stream("7"), "vacatures.json"))
        .hasMessage(
            "VUM document [vacatures.json] was refused, 1 problem(s) found:\n"
                + "- ERROR vacatures.json:1 Hier wordt een lijst met profielen of vacatures"
                + " verwacht, of een antwoord met een lijst matches. [no-records]");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``|no-records",
        "` `|no-records",
        "null|no-records",
        "\"x\"|no-records",
        "[|not-json",
        "[{]|not-json",
        "[{}|not-json",
        "[{},]|not-json",
        "[] []|not-json",
        "[]x|not-json",
        "{'a':1}|not-json",
        "[{\"a\":01}]|not-json",
        "[{\"a\":NaN}]|not-json",
        "[/* */]|not-json",
        "{\"matches\":[],\"matches\":[]}|no-records"
      })
  void whatIsNoDocumentIsRefused(String document, String code) {
    assertThat(fault(document)).isEqualTo(code);
  }

  @Test
  void bytesThatAreNoUtf8AreRefused() {
    byte[] latin = "[{\"idWerkzoekende\":\"\u00eb\"}]".getBytes(StandardCharsets.ISO_8859_1);
    assertThat(fault(new ByteArrayInputStream(latin), VumLimits.standard())).isEqualTo("not-json");
  }

  @Test
  void nestingEndsAt32Levels() {
    assertThat(fault(nested(32))).isEmpty();
    assertThat(fault(nested(33))).isEqualTo("limit-exceeded");
    assertThat(fault("[".repeat(100_000))).isEqualTo("limit-exceeded");
  }

  @Test
  void textsNamesAndNumbersHaveAnEnd() {
    String text = "[{\"a\":\"%s\"}]";
    assertThat(fault(text.formatted("x".repeat(65_536)))).isEmpty();
    assertThat(fault(text.formatted("x".repeat(65_537)))).isEqualTo("limit-exceeded");
    assertThat(fault("[{\"%s\":1}]".formatted("x".repeat(256)))).isEmpty();
    assertThat(fault("[{\"%s\":1}]".formatted("x".repeat(10_000)))).isEqualTo("limit-exceeded");
    assertThat(fault("[{\"a\":%s}]".formatted("1".repeat(100)))).isEmpty();
    assertThat(fault("[{\"a\":%s}]".formatted("1".repeat(101)))).isEqualTo("limit-exceeded");
  }

  @Test
  void limitsCanBeSet() {
    String three = "[" + GOOD + "," + GOOD + "," + GOOD + "]";
    // each record misses its postcode, and the second and third repeat the id: five problems
    assertThat(fault(Documents.stream(three), new VumLimits(1000, 14, 5))).isEmpty();
    assertThat(fault(Documents.stream(three), new VumLimits(1000, 13, 5)))
        .isEqualTo("limit-exceeded");
    assertThat(fault(Documents.stream(three), new VumLimits(1000, 14, 4)))
        .isEqualTo("too-many-problems");
    String large = "[" + " ".repeat(40_000) + "]";
    assertThat(fault(Documents.stream(large), new VumLimits(50_000, 14, 5))).isEmpty();
    assertThat(fault(Documents.stream(large), new VumLimits(10_000, 14, 5)))
        .isEqualTo("limit-exceeded");
    assertThatThrownBy(() -> new VumLimits(0, 1, 1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A limit is at least 1.");
  }

  @Test
  void aFileThatIsNotThereIsTold() {
    assertThatThrownBy(() -> Documents.ENGLISH_READER.readJobseekers(Path.of("nowhere.json")))
        .isInstanceOf(InvalidDataException.class)
        .hasMessageContaining("nowhere.json The file cannot be read.");
  }

  @Test
  void aStreamThatFailsIsToldAndOneThatIsReadStaysOpen() throws IOException {
    InputStream failing =
        new InputStream() {
          @Override
          public int read() throws IOException {
            throw new IOException("gone");
          }

          @Override
          public int read(byte[] bytes, int from, int length) throws IOException {
            throw new IOException("gone");
          }
        };
    assertThat(fault(failing, VumLimits.standard())).isEqualTo("not-readable");
    boolean[] closed = new boolean[1];
    try (InputStream in =
        new ByteArrayInputStream("[]".getBytes(StandardCharsets.UTF_8)) {
          @Override
          public void close() {
            closed[0] = true;
          }
        }) {
      Documents.ENGLISH_READER.readVacancies(in, "x");
      assertThat(closed[0]).isFalse();
    }
  }

  /** A public suite of documents: n_ must be refused, no other file may fail otherwise. */
  @Test
  void aSuiteOfOddDocumentsNeverFailsInAnotherWay() throws IOException {
    List<Path> files;
    try (Stream<Path> all = Files.walk(Documents.shared("json-suites"))) {
      files = all.filter(p -> p.getFileName().toString().matches("[niy]_.*json")).sorted().toList();
    }
    assertThat(files).hasSizeGreaterThan(300);
    for (Path file : files) {
      String fault = fault(Files.newInputStream(file), VumLimits.standard());
      if (file.getFileName().toString().startsWith("n_")) {
        assertThat(fault).as(file.toString()).isNotEmpty();
      }
    }
  }

  private static String nested(int depth) {
    int inner = depth - 2;
    return "[{\"a\":" + "[".repeat(inner) + "]".repeat(inner) + "}]";
  }

  private static String fault(String document) {
    return fault(Documents.stream(document), VumLimits.standard());
  }

  /** The code of the fault for which a document is refused, empty when it is read. */
  private static String fault(InputStream in, VumLimits limits) {
    InvalidDataException e =
        catchThrowableOfType(
            InvalidDataException.class,
            () -> Documents.ENGLISH_READER.withLimits(limits).readJobseekers(in, "x.json"));
    return e == null ? "" : e.problems().get(0).code();
  }
}
