package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.pow.core.InvalidDataException;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A value that is put in every place of a document never comes back in what is told. */
class NoValueIsToldTest {
  private static final Pattern VALUE =
      Pattern.compile("(?:\"[^\"]*\"|\\b[0-9]+\\b)(?!\\s*:)(?!\")");
  private static final List<String> CANARIES =
      List.of(
          "\"CANARY 7\"",
          "\"" + "CANARY".repeat(20_00) + "\"",
          "\"CANARY\\u0000\"",
          "777888999",
          "77788.8999",
          "{\"CANARY-7\":\"CANARY\"}",
          "[\"CANARY\"]");

  @ParameterizedTest
  @ValueSource(strings = {"full-jobseeker.json", "full-vacancy.json"})
  void noProblemHoldsAValue(String name) {
    String document = Documents.text(name);
    List<MatchResult> places = VALUE.matcher(document).results().toList();
    assertThat(places).hasSizeGreaterThan(50);
    for (MatchResult place : places) {
      for (String canary : CANARIES) {
        String changed =
            document.substring(0, place.start()) + canary + document.substring(place.end());
        assertThat(told(changed)).doesNotContain("CANARY", "777888999", "77788.8999");
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"full-jobseeker.json", "full-vacancy.json"})
  void noFaultOfADocumentThatIsCutOffHoldsAValue(String name) {
    String document = VALUE.matcher(Documents.text(name)).replaceAll("\"CANARY\"").strip();
    for (int end = 1; end < document.length(); end += 3) {
      assertThat(told(document.substring(0, end) + "CANARY")).doesNotContain("CANARY");
    }
  }

  private static String told(String document) {
    try {
      VumReading<?> reading =
          document.contains("idVacature")
              ? Documents.vacancies(document)
              : Documents.jobseekers(document);
      return reading.problems() + reading.toString() + reading.entities();
    } catch (InvalidDataException e) {
      return e.toString() + e.problems() + e.getCause();
    }
  }
}
