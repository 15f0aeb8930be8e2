package nl.pow.matching;

import static nl.pow.core.profile.LanguageLevel.EXCELLENT;
import static nl.pow.core.profile.LanguageLevel.GOOD;
import static nl.pow.core.profile.LanguageLevel.NONE;
import static nl.pow.core.profile.LanguageLevel.REASONABLE;
import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import nl.pow.core.InvalidValueException;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.matching.advice.HoursWished;
import nl.pow.matching.advice.LanguageGained;
import nl.pow.matching.advice.LevelAsked;
import nl.pow.matching.advice.Question;
import nl.pow.matching.advice.Reach;
import org.junit.jupiter.api.Test;

/** A change costs as much as it is far, and a question has its limits. */
class MoveCostTest {
  @Test
  void aMoveCostsAsMuchAsItIsFar() {
    LanguageSkill little = dutch(REASONABLE, NONE);

    assertThat(new LevelAsked(ThinkingLevel.HBO, ThinkingLevel.MBO).cost())
        .isEqualTo(100 * (ThinkingLevel.HBO.rank() - ThinkingLevel.MBO.rank()));
    assertThat(new LevelAsked(ThinkingLevel.HBO, null).cost())
        .isEqualTo(100 * ThinkingLevel.HBO.rank());
    assertThat(new LevelAsked(ThinkingLevel.HBO, null).inCodes().kind())
        .isEqualTo("level-asked-no-longer");
    assertThat(new LevelAsked(ThinkingLevel.HBO, ThinkingLevel.MBO).inCodes().kind())
        .isEqualTo("level-asked");
    assertThat(new LanguageGained(little, dutch(GOOD, GOOD)).cost())
        .isEqualTo(3 * new LanguageGained(little, dutch(GOOD, NONE)).cost());
    LanguageSkill all =
        new LanguageSkill(new LanguageCode("nld"), REASONABLE, GOOD, EXCELLENT, GOOD);
    assertThat(new LanguageGained(null, all).cost()).isEqualTo(800);
    assertThat(new HoursWished(null, new HoursPerWeek(8, 16)).cost()).isEqualTo(10);
    assertThat(new HoursWished(new HoursPerWeek(8, 16), new HoursPerWeek(4, 19)).cost())
        .isEqualTo(70);
    assertThat(new Reach(0, 999).after()).isEqualTo(999);
    assertThatThrownBy(() -> new Reach(5, -1)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void aQuestionTakesItsWholeRangeAndNoMore() {
    Question question =
        Question.of(Choosing.COOK.id(), Choosing.KITCHEN.id(), CANDIDATES_FOR_VACANCY);

    assertThat(question.withMostChanges(1).mostChanges()).isEqualTo(1);
    assertThat(question.withMostChanges(10).mostChanges()).isEqualTo(10);
    assertThat(question.inTop(1).top()).isEqualTo(1);
    assertThat(question.inTop(10_000).top()).isEqualTo(10_000);
    for (int wrong : new int[] {0, 11}) {
      assertThatThrownBy(() -> question.withMostChanges(wrong))
          .isInstanceOf(InvalidValueException.class);
    }
    for (int wrong : new int[] {-1, 10_001}) {
      assertThatThrownBy(() -> question.inTop(wrong)).isInstanceOf(InvalidValueException.class);
    }
  }

  private static LanguageSkill dutch(LanguageLevel speaking, LanguageLevel reading) {
    return new LanguageSkill(new LanguageCode("nld"), speaking, NONE, reading, NONE);
  }
}
