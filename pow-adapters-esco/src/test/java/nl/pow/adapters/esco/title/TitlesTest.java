package nl.pow.adapters.esco.title;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import nl.pow.adapters.esco.Esco;
import nl.pow.core.InvalidValueException;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.Label;
import nl.pow.core.taxonomy.TitleFit;
import nl.pow.core.taxonomy.TitleMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitlesTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Esco ESCO = Esco.bundled();

  @ParameterizedTest
  @CsvFileSource(resources = "titles.csv", numLinesToSkip = 1)
  void titleIsFoundHoweverItIsWritten(
      String typed, String language, TitleFit fit, String code, String title) {
    List<TitleMatch> found = ESCO.occupationsTitled(typed, Locale.forLanguageTag(language), 3);

    assertThat(found).as("%s", found).isNotEmpty();
    assertThat(found.get(0).fit()).isEqualTo(fit);
    assertThat(found.get(0).occupation()).isEqualTo(OccupationCode.parse(code));
    assertThat(found.get(0).title().text()).isEqualTo(title);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "xqzzt",
        "",
        " ",
        "-/()",
        "qwrtpsdfg",
        "blxmpf",
        "zzzzzzzzzzzz",
        "\uD83D\uDE80",
        "x"
      })
  void nonsenseFindsNothing(String typed) {
    assertThat(ESCO.occupationsTitled(typed, DUTCH, 10)).isEmpty();
  }

  @Test
  void limitBoundsTheAnswersAndEachOccupationStandsOnce() {
    List<TitleMatch> found = ESCO.occupationsTitled("medewerker", DUTCH, 25);

    assertThat(found).hasSize(25);
    assertThat(found).extracting(TitleMatch::occupation).doesNotHaveDuplicates();
    assertThat(found).extracting(TitleMatch::fit).isSorted();
    assertThat(ESCO.occupationsTitled("medewerker", DUTCH, 4)).isEqualTo(found.subList(0, 4));
  }

  @Test
  void limitBelowOneIsRefused() {
    assertThatThrownBy(() -> ESCO.occupationsTitled("kok", DUTCH, 0))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("The most answers must be 1 or more.");
  }

  @Test
  void veryLongTextIsCutOff() {
    String typed = "verzorgende " + " x".repeat(1_000_000);

    assertThat(ESCO.occupationsTitled(typed, DUTCH, 3))
        .isEqualTo(ESCO.occupationsTitled(typed.substring(0, 200), DUTCH, 3));
  }

  @Test
  void equalsGoByStandingThenLanguageThenCode() {
    Titles titles =
        new Titles(
            () ->
                List.of(
                    title("esco:3", "en", Standing.ALTERNATIVE),
                    title("esco:5", "nl", Standing.ALTERNATIVE),
                    title("esco:4", "nl", Standing.ALTERNATIVE),
                    title("esco:2", "en", Standing.PREFERRED),
                    title("esco:1", "nl", Standing.ALTERNATIVE),
                    title("esco:6", "nl", Standing.PREFERRED)));

    assertThat(titles.find("Trainer", DUTCH, 9))
        .extracting(match -> match.occupation().code().value())
        .containsExactly("6", "2", "1", "4", "5", "3");
    assertThat(titles.find("trainer", Locale.ENGLISH, 9))
        .extracting(match -> match.occupation().code().value())
        .containsExactly("2", "6", "3", "1", "4", "5");
  }

  @Test
  void anotherIndexGivesTheSameAnswers() {
    Esco other = Esco.bundled();

    for (String typed : List.of("verzorgende", "magazijnmedwerker", "koks", "hulp in de keuken")) {
      assertThat(other.occupationsTitled(typed, DUTCH, 20))
          .isEqualTo(ESCO.occupationsTitled(typed, DUTCH, 20));
    }
  }

  private static Title title(String code, String language, Standing standing) {
    Label label = new Label("trainer", Locale.forLanguageTag(language));
    return new Title(OccupationCode.parse(code), label, standing);
  }
}
