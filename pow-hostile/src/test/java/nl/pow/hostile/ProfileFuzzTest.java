package nl.pow.hostile;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.Locale;
import java.util.stream.Stream;
import nl.pow.adapters.mapping.MappingProfile;
import nl.pow.adapters.mapping.MappingProfiles;
import nl.pow.core.InvalidDataException;
import nl.pow.core.json.JsonInput;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileFuzzTest {
  static Stream<byte[]> seeds() {
    return Seeds.of(
        MappingProfiles.write(Profiles.plain()),
        MappingProfiles.write(MappingProfiles.named("client-register")),
        MappingProfiles.write(MappingProfiles.named("vacancy-list")))
        .stream();
  }

  @MethodSource("seeds")
  @FuzzTest
  void readsOrRefusesByType(byte[] bytes) {
    try {
      MappingProfile read = read(bytes);
      assertThat(read(Seeds.of(MappingProfiles.write(read)).get(0))).isEqualTo(read);
    } catch (InvalidDataException refused) {
      assertThat(refused.problems()).isNotEmpty();
    }
  }

  private static MappingProfile read(byte[] bytes) {
    return MappingProfiles.read(JsonInput.of(new ByteArrayInputStream(bytes)), Locale.ENGLISH);
  }
}
