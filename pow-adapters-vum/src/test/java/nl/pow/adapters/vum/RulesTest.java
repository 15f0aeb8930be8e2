package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Problem;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/** The cases in rules.txt: for each record exactly the problems that stand there. */
class RulesTest {
  private static final String SEEKER =
      "{\"idWerkzoekende\":\"s\",\"mobiliteit\":{\"bemiddelingspostcode\":\"4331AB\"}";
  private static final String VACANCY =
      "{\"idVacature\":\"v\",\"naamVacature\":\"Bakker\",\"adres\":{\"postcode\":\"4331AB\"},"
          + "\"werkgever\":{\"handelsnaamOrganisatie\":\"Bakkerij\"}";

  @TestFactory
  Stream<DynamicTest> eachRecordHasExactlyItsProblems() {
    return Arrays.stream(Documents.text("rules.txt").split("(?m)^== "))
        .skip(1)
        .map(RulesTest::test);
  }

  private static DynamicTest test(String text) {
    List<String> lines = text.lines().filter(line -> !line.isBlank()).toList();
    String record = lines.get(1).replace("{S}", SEEKER).replace("{V}", VACANCY);
    List<String> expected = lines.subList(2, lines.size());
    return DynamicTest.dynamicTest(lines.get(0), () -> check("[" + record + "]", expected));
  }

  private static void check(String document, List<String> expected) {
    VumReading<?> reading =
        document.contains("acature")
            ? Documents.vacancies(document)
            : Documents.jobseekers(document);
    assertThat(reading.problems().stream().map(RulesTest::shown))
        .containsExactlyElementsOf(expected);
    boolean refused = expected.stream().anyMatch(e -> e.startsWith("ERROR"));
    assertThat(reading.refused()).isEqualTo(refused ? 1 : 0);
  }

  private static String shown(Problem p) {
    return p.severity() + " " + p.path() + " " + p.code();
  }
}
