package nl.pow.core.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TextsTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl-NL");
  private final Texts texts = Texts.load(TextsTest.class::getResourceAsStream, "sample");

  @Test
  void findsTheTextOfALanguage() {
    assertThat(texts.get(DUTCH, "name")).isEqualTo("Beschikbaar vanaf één dag: coördinator");
    assertThat(texts.get(Locale.ENGLISH, "name")).isEqualTo("Available from one day: co-ordinator");
    assertThat(texts.get(Locale.FRENCH, "name")).isEqualTo(texts.get(Locale.UK, "name"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"nl-NL", "tr-TR", "ar-EG-u-nu-arab", "en-US"})
  void takesNoNoticeOfTheDefaultLocale(String tag) {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag(tag));
    try {
      Texts fresh = Texts.load(TextsTest.class::getResourceAsStream, "sample");
      Map<String, ?> values = Map.of("wished", 12_345, "offered", 1_000_000L);
      assertThat(fresh.format(Locale.ENGLISH, "hours", values))
          .isEqualTo("You look for 12345 hours, there is work for 1000000 hours.");
      assertThat(fresh.format(DUTCH, "hours", values))
          .isEqualTo("Je zoekt 12345 uur, er is werk voor 1000000 uur.");
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void fillsInValuesAsTheyAre() {
    assertThat(texts.format(DUTCH, "hours", Map.of("wished", "$1 \\ {offered}")))
        .isEqualTo("Je zoekt $1 \\ {offered} uur, er is werk voor {offered} uur.");
  }

  @Test
  void showsTheCodeOfAMissingText() {
    assertThat(texts.get(Locale.ENGLISH, "only-dutch")).isEqualTo("only-dutch");
    assertThat(texts.format(DUTCH, "nothing", Map.of())).isEqualTo("nothing");
  }

  @Test
  void listsTheCodesOfALanguage() {
    assertThat(texts.codes(DUTCH)).containsExactly("hours", "name", "only-dutch");
    assertThat(texts.codes(Locale.ENGLISH)).containsExactly("hours", "name");
  }

  @Test
  void refusesAFileThatIsAbsentOrNotInUtf8() {
    assertThatThrownBy(() -> Texts.load(TextsTest.class::getResourceAsStream, "absent"))
        .isInstanceOf(TextsMissingException.class)
        .hasMessage(
            "The texts [absent_nl.properties] could not be read.\n"
                + "Maybe the file is not in the jar, or not in UTF-8.");
    assertThatThrownBy(() -> Texts.load(TextsTest.class::getResourceAsStream, "broken"))
        .isInstanceOf(TextsMissingException.class)
        .hasMessageStartingWith("The texts [broken_nl.properties] could not be read.");
  }
}
