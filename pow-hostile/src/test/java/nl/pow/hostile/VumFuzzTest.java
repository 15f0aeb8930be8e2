package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pow.adapters.vum.VumReader;
import nl.pow.core.InvalidDataException;
import nl.pow.core.region.RegionRegister;
import org.junit.jupiter.params.provider.MethodSource;

class VumFuzzTest {
  private static final VumReader READER = VumReader.of(RegionRegister.ofYear(2026), Locale.ENGLISH);

  static Stream<byte[]> seeds() {
    return Stream.concat(
        Seeds.of(
            "[{\"idWerkzoekende\":\"w-1\",\"bemiddelingsberoep\":[{\"codeBeroepsnaam\":1}]}]",
            "{\"matches\":[{\"idVacature\":\"v-1\",\"postcode\":\"4331AB\"}]}")
            .stream(),
        Seeds.below("json-suites/JSONTestSuite/test_parsing", ".json")
            .filter(bytes -> bytes.length < 10_000));
  }

  @MethodSource("seeds")
  @FuzzTest
  void readsOrRefusesByType(byte[] bytes) {
    try {
      READER.readJobseekers(new ByteArrayInputStream(bytes), "fuzz").problems();
      READER.readVacancies(new ByteArrayInputStream(bytes), "fuzz").problems();
    } catch (InvalidDataException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }
}
