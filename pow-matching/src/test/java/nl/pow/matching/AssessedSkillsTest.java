package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.store.Snapshot;
import nl.pow.core.trajectory.AssessedSkills;
import nl.pow.core.trajectory.Assessment;
import nl.pow.core.trajectory.AssessmentId;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.policy.Direction;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

/** A result that is out of date makes a match less certain, not less good. */
class AssessedSkillsTest {
  private static final LocalDate TAKEN = Sample.DAY.minusDays(100);

  private static Assessment assessment(Candidate of, SkillId skill, int result, LocalDate until) {
    return new Assessment(
        new AssessmentId("a-" + skill.code().value()),
        of.id(),
        null,
        Code.parse("instrument:test"),
        skill,
        result,
        100,
        TAKEN,
        until);
  }

  @Test
  void s20AResultTellsTheSkillAndItsLevelForAsLongAsItIsValid() {
    Candidate candidate = new DenseMarket(1).candidate("c1");
    SkillId skill = SkillId.parse("esco:a");
    Assessment one = assessment(candidate, skill, 60, TAKEN.plusDays(30));

    assertThat(AssessedSkills.of(List.of(one), TAKEN.plusDays(30)))
        .containsExactly(new Skill(skill, SkillLevel.ADVANCED, SkillOrigin.ASSESSED));
    assertThat(AssessedSkills.of(List.of(one), TAKEN.plusDays(31)))
        .containsExactly(new Skill(skill, SkillLevel.ADVANCED, SkillOrigin.INFERRED));
    assertThat(AssessedSkills.of(List.of(one), TAKEN.minusDays(1))).isEmpty();
  }

  /** With something else known of the person: with inferred skills only other rules hold. */
  @Property(tries = 300)
  void s20AResultOutOfDateLowersCertaintyAndNeverTheScore(@ForAll long seed) {
    DenseMarket market = new DenseMarket(seed);
    Vacancy vacancy = market.snapshot(0, 1).vacancies().get(0);
    Candidate known = market.candidate("c1");
    Candidate plain =
        known.withQualifications(
            known
                .qualifications()
                .withSkills(
                    List.of(
                        new Skill(
                            SkillId.parse("own:known"), SkillLevel.EXPERT, SkillOrigin.STATED))));
    List<SkillId> asked =
        vacancy.requirements().skills().stream().map(one -> one.skill()).distinct().toList();
    Judgement valid = judged(plain, vacancy, asked, Sample.DAY);
    Judgement old = judged(plain, vacancy, asked, Sample.DAY.minusDays(1));

    assertThat(old.explanation().score()).isEqualTo(valid.explanation().score());
    assertThat(old.explanation().confidence())
        .isLessThanOrEqualTo(valid.explanation().confidence());
  }

  private static Judgement judged(
      Candidate plain, Vacancy vacancy, List<SkillId> asked, LocalDate validUntil) {
    List<Assessment> results =
        asked.stream().map(skill -> assessment(plain, skill, 80, validUntil)).toList();
    Candidate assessed = AssessedSkills.added(plain, results, Sample.DAY);
    return Matching.of(Snapshot.of(List.of(assessed), List.of(vacancy)), Sample.DAY)
        .market()
        .judge(assessed.id(), vacancy.id(), Direction.CANDIDATES_FOR_VACANCY);
  }
}
