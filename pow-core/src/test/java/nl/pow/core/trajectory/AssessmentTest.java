package nl.pow.core.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.profile.SkillId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AssessmentTest {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);

  private static Assessment assessment(int result, int scale, @Nullable LocalDate until) {
    return new Assessment(
        new AssessmentId("a-1"),
        new CandidateId("c-1"),
        null,
        Code.parse("instrument:hallowerk"),
        new SkillId(Code.parse("competence:cooperation")),
        result,
        scale,
        DAY,
        until);
  }

  @Test
  void countsAsKnownForAsLongAsItIsValid() {
    Assessment year = assessment(3, 5, DAY.plusYears(1));
    assertThat(year.isValidOn(DAY.minusDays(1))).isFalse();
    assertThat(year.isValidOn(DAY)).isTrue();
    assertThat(year.isValidOn(DAY.plusYears(1))).isTrue();
    assertThat(year.isValidOn(DAY.plusYears(1).plusDays(1))).isFalse();
    assertThat(assessment(3, 5, null).isValidOn(DAY.plusYears(9))).isTrue();
  }

  @Test
  void comparesOverScales() {
    assertThat(assessment(3, 5, null).permille()).isEqualTo(600);
    assertThat(assessment(1, 3, null).permille()).isEqualTo(333);
    assertThat(assessment(7, 7, null).permille()).isEqualTo(1000);
  }

  @Test
  void liesOnItsScaleAndIsValidFromItsDay() {
    assertThatThrownBy(() -> assessment(6, 5, null))
        .hasMessage("The result of an assessment lies on the scale of its instrument.");
    assertThatThrownBy(() -> assessment(1, 5, DAY.minusDays(1)))
        .hasMessage("An assessment is valid from the day on which it was taken.");
  }
}
