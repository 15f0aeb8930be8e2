package nl.pow.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Entity;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class JsonRoundTripTest {
  private static final List<Class<? extends Entity<?>>> TYPES =
      List.of(Candidate.class, Vacancy.class, Employer.class, ProtectedAttributes.class);
  private final Json json = Json.create().validating(Validation.create());

  @Property(tries = 100)
  void readsWhatItWrote(@ForAll long seed) {
    for (Class<? extends Entity<?>> type : TYPES) {
      Entity<?> entity = new Samples(seed).of(type);
      String text = json.write(entity);
      Entity<?> read = json.read(type, text);
      assertThat(read).isEqualTo(entity);
      assertThat(json.write(read)).isEqualTo(text);
      assertThat(json.write(new Samples(seed).of(type))).isEqualTo(text);
      assertThat(text).doesNotContain("\n");
      String pretty = json.writePretty(entity);
      assertThat(pretty).doesNotContain("\r");
      assertThat(json.read(type, pretty)).isEqualTo(entity);
    }
  }

  @Test
  void readsArraysThatItWrote() {
    List<Candidate> candidates =
        java.util.stream.LongStream.range(0, 100)
            .mapToObj(seed -> new Samples(seed).of(Candidate.class))
            .toList();
    String text = json.writeAll(candidates);
    assertThat(text.lines()).hasSize(102);
    assertThat(json.readAll(Candidate.class, JsonInput.of(text))).isEqualTo(candidates);
    assertThat(json.readAll(Candidate.class, JsonInput.of(json.writeAll(List.of())))).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"tr-TR", "ar-EG-u-nu-arab", "nl-NL", "en-US"})
  void writesTheSameInEveryLocale(String tag) {
    Vacancy vacancy = new Samples(7).of(Vacancy.class);
    String expected = json.write(vacancy);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      assertThat(Json.create().write(vacancy)).isEqualTo(expected);
      assertThat(Json.create().read(Vacancy.class, expected)).isEqualTo(vacancy);
    } finally {
      Locale.setDefault(before);
    }
  }
}
