package nl.pow.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.ContractForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** Every rule of a constructor is broken by a call that it refuses with the code of that rule. */
class RefusedTest {
  /** What is refused elsewhere than in a record that the generators make. */
  private static final Set<String> ELSEWHERE =
      Set.of(
          "cell-boolean",
          "cell-date",
          "cell-number",
          "decision-mandate",
          "digest",
          "ending-days",
          "json-limits",
          "least-people",
          "limit",
          "local-date",
          "relation",
          "retention-months",
          "revision",
          "sub-region-name",
          "target-order",
          "view-component",
          "view-protected");

  @ParameterizedTest
  @CsvFileSource(resources = "refusals.csv", numLinesToSkip = 1)
  void aRuleIsBroken(String type, String code) throws ClassNotFoundException {
    assertRefused(Class.forName("nl.pow.core." + type), code);
  }

  @Test
  void idsAreRefused() {
    Generators.types().stream()
        .filter(Id.class::isAssignableFrom)
        .forEach(
            type -> {
              assertRefused(type, "id");
              assertRefused(type, "id-bsn");
            });
  }

  private static void assertRefused(Class<?> type, String code) {
    Refused<?> refused = Generators.refused(type, code).make(1);

    assertThat(refused.code()).isEqualTo(code);
    assertThat(refused).hasToString(type.getSimpleName() + "[" + code + "]");
    assertThatThrownBy(refused::attempt)
        .isInstanceOfSatisfying(
            InvalidValueException.class, e -> assertThat(e.code()).isEqualTo(code));
  }

  @Test
  void noRuleIsMissed() throws IOException {
    Set<String> broken = new TreeSet<>(ELSEWHERE);
    broken.add("id");
    broken.add("id-bsn");
    resource("/nl/pow/testkit/generator/refusals.csv")
        .lines()
        .skip(1)
        .forEach(line -> broken.add(line.substring(line.indexOf(",") + 1)));
    Properties refusals = new Properties();
    try (InputStream in = Objects.requireNonNull(core("nl/pow/core/text/refusals_nl.properties"))) {
      refusals.load(in);
    }
    assertThat(refusals.stringPropertyNames()).isNotEmpty().isSubsetOf(broken);
  }

  private static InputStream core(String name) throws IOException {
    return Candidate.class.getModule().getResourceAsStream(name);
  }

  private static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(RefusedTest.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  @Test
  void whatRefusesNothingSaysSo() {
    assertThatThrownBy(() -> Generators.refused(ContractForm.class).make(1))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("No try makes a [ContractForm] refuse.");
  }
}
