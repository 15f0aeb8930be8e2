package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import nl.pow.core.region.RegionCode;
import org.junit.jupiter.api.Test;

/**
 * The synthetic set with which systems are admitted to VUM, read in place. The numbers were counted
 * by another program first.
 */
class AccreditationSetTest {
  @Test
  void jobseekersAreAllReadWithTheseProblems() {
    var reading =
        Documents.ENGLISH_READER.readJobseekers(Documents.shared("vum").resolve("jobseekers.json"));
    assertThat(reading).hasToString("VumReading[records=1000, entities=1000, problems=1971]");
    assertThat(reading.problemsByCode())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "language-missing", 258,
                "language-twice", 69,
                "period-reversed", 546,
                "says-nothing", 137,
                "sector-ambiguous", 12,
                "skill-no-uri", 654,
                "web-address-without-url", 295));
    assertThat(reading.entities()).allMatch(c -> c.region() != null);
    assertThat(reading.entities().get(0).region()).isEqualTo(new RegionCode("AM23"));
    assertThat(reading.employers()).isEmpty();
    assertThat(reading.protectedAttributes()).hasSize(486);
  }

  @Test
  void vacanciesAreAllReadWithTheseProblems() {
    var reading =
        Documents.ENGLISH_READER.readVacancies(Documents.shared("vum").resolve("vacancies.json"));
    assertThat(reading).hasToString("VumReading[records=307, entities=307, problems=1482]");
    assertThat(reading.problemsByCode())
        .containsExactlyInAnyOrderEntriesOf(
            Map.of(
                "employer-name-missing", 182,
                "language-missing", 230,
                "language-twice", 63,
                "period-reversed", 57,
                "says-nothing", 95,
                "sector-ambiguous", 7,
                "skill-no-uri", 530,
                "title-missing", 109,
                "two-end-dates", 52,
                "web-address-without-url", 157));
    assertThat(reading.employers()).hasSize(307);
    assertThat(reading.protectedAttributes()).isEmpty();
  }
}
