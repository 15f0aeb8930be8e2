package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Random;
import java.util.stream.Stream;
import nl.pow.core.InvalidDataException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonInput;
import nl.pow.core.party.EmployerId;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.validation.Validation;
import nl.pow.testkit.generator.Samples;
import org.junit.jupiter.params.provider.MethodSource;

class JsonFuzzTest {
  private static final Json JSON = Json.create().validating(Validation.create());

  static Stream<byte[]> seeds() {
    Samples samples = new Samples(new Random(1));
    return Stream.concat(
        Seeds.of(
            JSON.write(samples.candidate(new CandidateId("c-1"))),
            JSON.write(samples.vacancy(new VacancyId("v-1"), new EmployerId("e-1"))))
            .stream(),
        Seeds.below("json-suites/JSONTestSuite/test_parsing", ".json")
            .filter(bytes -> bytes.length < 10_000));
  }

  @MethodSource("seeds")
  @FuzzTest
  void readsOrRefusesByType(byte[] bytes) {
    through(Candidate.class, bytes);
    through(Vacancy.class, bytes);
  }

  private static <T> void through(Class<T> type, byte[] bytes) {
    try {
      T read = JSON.read(type, JsonInput.of(new ByteArrayInputStream(bytes)));
      assertThat(JSON.read(type, JSON.write(read))).isEqualTo(read);
    } catch (InvalidDataException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }
}
