package nl.pow.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.SharedData;
import nl.pow.core.candidate.Candidate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Holds the reader against JSONTestSuite, which lies beside the repository when it is there. */
class JsonSuiteTest {
  private static final SortedMap<String, byte[]> CASES = new TreeMap<>();

  @BeforeAll
  static void find() throws IOException {
    try (Stream<Path> files =
        Files.list(SharedData.path("json-suites/JSONTestSuite/test_parsing"))) {
      for (Path file : files.toList()) {
        CASES.put(file.getFileName().toString(), Files.readAllBytes(file));
      }
    }
  }

  /** The form of the document alone, without a type. */
  private static List<String> faults(byte[] bytes) {
    Faults faults = new Faults("", Locale.ENGLISH, 10);
    JsonLimits limits = JsonLimits.standard();
    String text = JsonInput.of(new ByteArrayInputStream(bytes)).text(limits.document(), faults);
    if (!faults.hasError()) {
      new TreeReader(limits, faults).read(text);
    }
    return faults.sorted().stream().map(Problem::code).toList();
  }

  @Test
  void refusesAllThatIsNoJson() {
    List<String> accepted =
        CASES.keySet().stream()
            .filter(name -> name.startsWith("n_"))
            .filter(name -> faults(CASES.get(name)).isEmpty())
            .toList();
    assertThat(CASES.keySet()).filteredOn(name -> name.startsWith("n_")).hasSize(188);
    assertThat(accepted).isEmpty();
  }

  @Test
  void acceptsAllThatIsJsonButDuplicateNames() {
    SortedMap<String, List<String>> refused = new TreeMap<>();
    CASES.forEach(
        (name, bytes) -> {
          if (name.startsWith("y_") && !faults(bytes).isEmpty()) {
            refused.put(name, faults(bytes));
          }
        });
    assertThat(CASES.keySet()).filteredOn(name -> name.startsWith("y_")).hasSize(95);
    assertThat(refused.toString())
        .isEqualTo(
            "{y_object_duplicated_key.json=[json-duplicate-name],"
                + " y_object_duplicated_key_and_value.json=[json-duplicate-name]}");
  }

  @Test
  void throwsNothingButItsOwnType() {
    CASES.forEach(
        (name, bytes) -> {
          JsonInput input = JsonInput.of(new ByteArrayInputStream(bytes)).named(name);
          try {
            Json.create().readAll(Candidate.class, input);
          } catch (InvalidDataException e) {
            assertThat(e.problems()).isNotEmpty();
          }
        });
    assertThat(CASES).hasSize(318);
  }
}
