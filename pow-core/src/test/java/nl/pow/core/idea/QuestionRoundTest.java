package nl.pow.core.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.InvalidValueException;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import org.junit.jupiter.api.Test;

class QuestionRoundTest {
  private static final RegionRegister REGISTER = RegionRegister.ofYear(2026);

  private static RegionCode region(String name) {
    return REGISTER.regionNamed(name).code();
  }

  private static QuestionRound round(Answer... answers) {
    return new QuestionRound(
        new QuestionRoundId("april-2020"),
        "Video conference",
        null,
        LocalDate.of(2020, 4, 30),
        List.of("Which measure do you put off?", "What is new?"),
        List.of(answers));
  }

  @Test
  void s53EveryRegionHasAnAnswerToEachQuestionOrIsListedAsSilent() {
    QuestionRound round =
        round(
            new Answer(region("Friesland"), 1, "All match events."),
            new Answer(region("Friesland"), 2, "Online courses."),
            new Answer(region("Groningen"), 1, "The work festival."),
            new Answer(region("Friesland"), 1, "And the fair."));

    assertThat(round.answersOf(region("Friesland")))
        .containsExactly(List.of("All match events.", "And the fair."), List.of("Online courses."));
    assertThat(round.answersOf(region("Groningen")))
        .containsExactly(List.of("The work festival."), List.of());
    assertThat(round.silent(REGISTER))
        .hasSize(33)
        .extracting(one -> one.name())
        .contains("Zeeland")
        .doesNotContain("Friesland", "Groningen");
  }

  @Test
  void s53AnAnswerIsToAQuestionThatWasAsked() {
    assertThatThrownBy(() -> round(new Answer(region("Friesland"), 3, "Nothing.")))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("An answer is to a question that was asked.");
  }
}
