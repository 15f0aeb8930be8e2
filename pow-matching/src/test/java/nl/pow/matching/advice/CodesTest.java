package nl.pow.matching.advice;

import static nl.pow.core.profile.LanguageLevel.EXCELLENT;
import static nl.pow.core.profile.LanguageLevel.GOOD;
import static nl.pow.core.profile.LanguageLevel.NONE;
import static nl.pow.core.profile.LanguageLevel.REASONABLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.WorkPattern;
import org.junit.jupiter.api.Test;

class CodesTest {
  private static final LocalDate DAY = LocalDate.of(2027, 5, 1);
  private static final LanguageCode DUTCH = new LanguageCode("nld");

  private static WorkPattern pattern(
      Indication officeHours, Indication irregular, DayOfWeek... days) {
    return new WorkPattern(officeHours, irregular, new TreeSet<>(List.of(days)));
  }

  @Test
  void levelsAndContracts() {
    assertThat(Codes.of("minutes", 15)).hasToString("minutes:15");
    assertThat(Codes.of("minutes", null)).isNull();
    assertThat(Codes.of(SkillLevel.BASIC)).hasToString("skill-level:BASIC");
    assertThat(Codes.of(SkillLevel.UNKNOWN)).isNull();
    assertThat(Codes.asked(SkillLevel.BASIC)).hasToString("skill-level:BASIC");
    assertThat(Codes.asked(SkillLevel.UNKNOWN)).hasToString("skill-level:ANY");
    assertThat(Codes.of(new ContractForm(ContractDuration.PERMANENT, Engagement.REGULAR)))
        .hasToString("contract:PERMANENT.REGULAR");
  }

  @Test
  void periodsWithOpenEnds() {
    assertThat(Codes.of(new Period(DAY, DAY.plusDays(1))))
        .hasToString("period:2027-05-01/2027-05-02");
    assertThat(Codes.of(new Period(DAY, null))).hasToString("period:2027-05-01/");
    assertThat(Codes.of(new Period(null, DAY))).hasToString("period:/2027-05-01");
    assertThat(Codes.of(Period.open())).isNull();
  }

  @Test
  void timesOnlyAsFarAsTheyAreStated() {
    assertThat(Codes.of(WorkPattern.unknown())).isNull();
    assertThat(Codes.of(pattern(Indication.YES, Indication.UNKNOWN)))
        .hasToString("times:OFFICE_HOURS_YES");
    assertThat(Codes.of(pattern(Indication.UNKNOWN, Indication.NO, DayOfWeek.FRIDAY)))
        .hasToString("times:IRREGULAR_NO.FRIDAY");
    assertThat(Codes.of(pattern(Indication.NO, Indication.YES, DayOfWeek.SUNDAY, DayOfWeek.MONDAY)))
        .hasToString("times:OFFICE_HOURS_NO.IRREGULAR_YES.MONDAY.SUNDAY");
  }

  @Test
  void theSidesOfALanguageThatAreThere() {
    assertThat(Codes.of(new LanguageSkill(DUTCH, GOOD, REASONABLE, EXCELLENT, GOOD)))
        .hasToString(
            "language:nld.SPEAKING.GOOD.WRITING.REASONABLE.READING.EXCELLENT.LISTENING.GOOD");
    assertThat(Codes.of(new LanguageSkill(DUTCH, NONE, NONE, GOOD, NONE)))
        .hasToString("language:nld.READING.GOOD");
    assertThat(Codes.of(new LanguageSkill(DUTCH, NONE, NONE, NONE, NONE)))
        .hasToString("language:nld");
  }
}
