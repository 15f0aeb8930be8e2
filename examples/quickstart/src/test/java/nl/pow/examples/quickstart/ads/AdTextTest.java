package nl.pow.examples.quickstart.ads;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalInt;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class AdTextTest {
  @ParameterizedTest
  @CsvFileSource(resources = "sentences.csv", numLinesToSkip = 1, emptyValue = "")
  void aSentenceSaysThis(
      String sentence,
      int openings,
      String hours,
      String years,
      String levels,
      String languages,
      boolean licence,
      boolean permanent,
      boolean fullTime,
      boolean oneSex,
      boolean age) {
    AdText text = new AdText(sentence);

    assertThat(text.openings()).isEqualTo(openings);
    assertThat(shown(text.hoursPerWeek())).isEqualTo(hours);
    assertThat(shown(text.years())).isEqualTo(years);
    assertThat(text.levels().stream().map(Enum::name).collect(Collectors.joining(" ")))
        .isEqualTo(levels == null ? "" : levels);
    assertThat(text.languages().stream().map(l -> l.value()).collect(Collectors.joining(" ")))
        .isEqualTo(languages == null ? "" : languages);
    assertThat(text.drivingLicence()).isEqualTo(licence);
    assertThat(text.permanent()).isEqualTo(permanent);
    assertThat(text.fullTime()).isEqualTo(fullTime);
    assertThat(text.asksOneSex()).isEqualTo(oneSex);
    assertThat(text.asksAge()).isEqualTo(age);
  }

  @Test
  void aSkillIsNamedByWholeWordsInOrder() {
    AdText text = new AdText("You manage staff, and clean Kitchens daily.");

    assertThat(text.names("manage staff")).isTrue();
    assertThat(text.names("clean kitchens")).isTrue();
    assertThat(text.names("clean kitchen")).isFalse();
    assertThat(text.names("staff manage")).isFalse();
  }

  private static String shown(OptionalInt number) {
    return number.isPresent() ? Integer.toString(number.getAsInt()) : null;
  }
}
