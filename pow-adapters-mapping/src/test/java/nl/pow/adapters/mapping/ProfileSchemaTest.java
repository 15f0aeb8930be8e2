package nl.pow.adapters.mapping;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.pow.core.InvalidDataException;
import nl.pow.core.Problem;
import nl.pow.core.json.JsonInput;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.MethodSource;

class ProfileSchemaTest {
  private static final Schema SCHEMA =
      SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
          .getSchema(MappingProfiles.schema(), InputFormat.JSON);

  static List<String> names() {
    return MappingProfiles.names();
  }

  private static String resource(String name) throws IOException {
    try (InputStream bytes = MappingProfiles.class.getResourceAsStream(name)) {
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static boolean fits(String text) {
    return SCHEMA.validate(text, InputFormat.JSON).isEmpty();
  }

  private static List<Problem> problems(String text) {
    InvalidDataException refused =
        catchThrowableOfType(
            InvalidDataException.class,
            () -> MappingProfiles.read(JsonInput.of(text), Locale.ENGLISH));
    return refused == null ? List.of() : refused.problems();
  }

  @ParameterizedTest
  @MethodSource("names")
  void whatComesAlongFits(String name) throws IOException {
    assertThat(fits(resource(name + ".json"))).isTrue();
    assertThat(fits(MappingProfiles.write(MappingProfiles.named(name)))).isTrue();
  }

  @Test
  void everyPartFits() throws IOException {
    assertThat(problems(resource("profile.json"))).isEmpty();
    assertThat(fits(resource("profile.json"))).isTrue();
  }

  @ParameterizedTest
  @CsvFileSource(
      resources = "profile-faults.csv",
      delimiter = '|',
      quoteCharacter = '`',
      ignoreLeadingAndTrailingWhitespace = false,
      useHeadersInDisplayName = true)
  void aFaultIsToldByTheReaderAndMostlyByTheSchema(
      String find, String replace, String schema, String told) throws IOException {
    String sound = resource("profile.json");
    String text = sound.replace(find, replace == null ? "" : replace);

    assertThat(text).isNotEqualTo(sound);
    assertThat(problems(text))
        .map(p -> p.source().line() + " " + p.path() + " " + p.code())
        .containsExactly(told.split(","));
    assertThat(fits(text)).isEqualTo(schema.equals("takes"));
  }
}
