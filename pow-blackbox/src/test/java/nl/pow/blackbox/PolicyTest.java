package nl.pow.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import nl.pow.core.InvalidDataException;
import nl.pow.core.json.JsonInput;
import nl.pow.matching.Matching;
import nl.pow.matching.policy.Policies;
import nl.pow.matching.policy.Policy;
import org.junit.jupiter.api.Test;

/** Policies are read, checked and written on both paths. */
class PolicyTest {
  private final Policies policies = Matching.policies().in(Locale.forLanguageTag("nl"));

  @Test
  void readsAndWritesAPolicy() {
    String text = policies.write(Policy.standard());

    assertThat(policies.read(JsonInput.of(text))).isEqualTo(Policy.standard());
    assertThat(Policies.schema()).contains("\"$id\": \"urn:pow:policy\"");
  }

  @Test
  void tellsAllFaults() {
    JsonInput input =
        JsonInput.of(
                "{\"name\":\"a\",\n\"wishes\":[{\"criterion\":\"hour\",\"weight\":0}],\n"
                    + "\"contexts\":[{\"name\":\"KRAPTE\",\"period\":{}}]}")
            .named("a.json");
    assertThatThrownBy(() -> policies.read(input))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            """
            a.json was refused, 4 problem(s) found:
            - ERROR a.json:1 version: Dit veld ontbreekt. [json-missing]
            - ERROR a.json:2 wishes[0].criterion: Er is geen criterium [hour]. De namen zijn:\
             availability, contract, education, exclusions, experience, hours, languages,\
             licences, occupation, opportunity, sector, skills, thinking-level, travel, weekend-bonus,\
             work-pattern.
            Misschien is [hours] bedoeld. [policy-unknown-criterion]
            - ERROR a.json:2 wishes[0].weight: Een wens heeft een gewicht van 1 tot 1000000.\
             [policy-weight]
            - ERROR a.json:3 contexts[0].period: Een context heeft een eerste dag, een laatste dag\
             of allebei nodig. [policy-context-period]\
            """);
  }
}
