package nl.pow.core.trajectory;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessedSkillsTest {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);
  private static final CandidateId PERSON = new CandidateId("c-1");
  private static final SkillId COOKING = SkillId.parse("own:cooking");
  private static final SkillId SERVING = SkillId.parse("own:serving");

  private static Assessment assessment(
      String id, CandidateId of, SkillId skill, int permille, LocalDate takenOn) {
    return new Assessment(
        new AssessmentId(id),
        of,
        null,
        Code.parse("instrument:test"),
        skill,
        permille,
        1000,
        takenOn,
        takenOn.plusDays(10));
  }

  private static Skill assessed(SkillId skill, SkillLevel level) {
    return new Skill(skill, level, SkillOrigin.ASSESSED);
  }

  @ParameterizedTest
  @CsvSource({
    "0,BASIC", "250,BASIC", "251,INDEPENDENT", "500,INDEPENDENT",
    "501,ADVANCED", "750,ADVANCED", "751,EXPERT", "1000,EXPERT"
  })
  void theLevelIsAQuarterOfTheScale(int permille, SkillLevel level) {
    assertThat(AssessedSkills.of(List.of(assessment("a", PERSON, COOKING, permille, DAY)), DAY))
        .containsExactly(assessed(COOKING, level));
  }

  @Test
  void theLatestOfEachSkillCounts() {
    List<Assessment> all =
        List.of(
            assessment("a-3", PERSON, COOKING, 900, DAY.plusDays(1)),
            assessment("a-1", PERSON, COOKING, 600, DAY),
            assessment("a-0", PERSON, COOKING, 100, DAY),
            assessment("a-2", PERSON, COOKING, 300, DAY.minusDays(1)),
            assessment("b-1", PERSON, SERVING, 300, DAY.minusDays(11)));

    assertThat(AssessedSkills.of(all, DAY))
        .containsExactly(
            assessed(COOKING, SkillLevel.ADVANCED),
            new Skill(SERVING, SkillLevel.INDEPENDENT, SkillOrigin.INFERRED));
    assertThat(AssessedSkills.of(all, DAY.plusDays(1)))
        .contains(assessed(COOKING, SkillLevel.EXPERT));
  }

  @Test
  void whatIsShownTakesThePlaceOfWhatWasSaid() {
    Candidate plain = Candidate.of(PERSON, null);
    Candidate person =
        plain.withQualifications(
            Qualifications.unknown()
                .withSkills(List.of(Skill.stated(SERVING), Skill.stated(COOKING))));
    Assessment own = assessment("a", PERSON, COOKING, 600, DAY);
    Assessment other = assessment("b", new CandidateId("c-2"), SERVING, 600, DAY);

    assertThat(AssessedSkills.added(person, List.of(own, other), DAY).qualifications().skills())
        .containsExactly(assessed(COOKING, SkillLevel.ADVANCED), Skill.stated(SERVING));
    assertThat(AssessedSkills.added(person, List.of(other), DAY)).isSameAs(person);
  }
}
