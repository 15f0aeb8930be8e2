package nl.pow.adapters.vum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** The synthetic set with which systems are admitted to VUM; it is read in place, never copied. */
class AccreditationSetTest {
  @Test
  void jobseekersAreAllReadWithTheseProblems() {
    Instant start = Instant.now();
    var reading =
        Documents.ENGLISH_READER.readJobseekers(Documents.shared("vum").resolve("jobseekers.json"));
    System.out.println(
        Duration.between(start, Instant.now()) + " " + reading + reading.problemsByCode());
    start = Instant.now();
    reading =
        Documents.ENGLISH_READER.readJobseekers(Documents.shared("vum").resolve("jobseekers.json"));
    System.out.println(
        Duration.between(start, Instant.now()) + " " + reading + reading.problemsByCode());
    var v =
        Documents.ENGLISH_READER.readVacancies(Documents.shared("vum").resolve("vacancies.json"));
    System.out.println(v + " " + v.problemsByCode());
    v.problems().stream()
        .filter(p -> p.severity() == nl.pow.core.Severity.ERROR)
        .limit(9)
        .forEach(System.out::println);
    assertThat(reading.records()).isEqualTo(1000);
  }
}
