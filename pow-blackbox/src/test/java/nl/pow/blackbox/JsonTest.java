package nl.pow.blackbox;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import nl.pow.core.InvalidDataException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.json.Json;
import nl.pow.core.party.Employer;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

/** Records are read, checked and written on both paths. */
class JsonTest {
  private final Json json =
      Json.create().in(Locale.forLanguageTag("nl")).validating(Validation.create());

  @Test
  void readsAndWritesEntities() {
    String employer = "{\"id\":\"e-1\",\"name\":\"Zorg\",\"region\":\"AM24\"}";
    String candidate =
        "{\"id\":\"c-1\",\"status\":\"ACTIVE\",\"wishes\":{\"interests\":[\"tuinen\"]}}";
    assertThat(json.write(json.read(Employer.class, employer))).isEqualTo(employer);
    assertThat(json.write(json.read(Candidate.class, candidate))).isEqualTo(candidate);
  }

  @Test
  void tellsAllFaults() {
    String vacancy =
        "{\"id\":\"v-1\",\"employer\":\"e-1\",\"status\":\"OPEN\",\"openings\":0,\"title\":\"\","
            + "\"region\":\"AM99\",\"terms\":{\"salary\":\"\\u0000\"}}";
    assertThatThrownBy(() -> json.read(Vacancy.class, vacancy))
        .isInstanceOf(InvalidDataException.class)
        .hasMessage(
            """
            JSON was refused, 4 problem(s) found:
            - ERROR :1 openings: Het getal mag niet lager zijn dan 1. [min]
            - ERROR :1 region: Er is geen arbeidsmarktregio met deze code. [known-region]
            - ERROR :1 terms.salary: De tekst heeft meer dan 100 tekens, of bevat stuurtekens of\
             tekens die de leesrichting omdraaien. [plain-text]
            - ERROR :1 title: Vul dit in. [not-blank]\
            """);
  }
}
