package nl.pow.matching;

import static nl.pow.core.profile.LanguageLevel.EXCELLENT;
import static nl.pow.core.profile.LanguageLevel.GOOD;
import static nl.pow.core.profile.LanguageLevel.NONE;
import static nl.pow.core.profile.LanguageLevel.REASONABLE;
import static nl.pow.core.profile.Need.MUST;
import static nl.pow.core.profile.Need.SHOULD;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Change;
import nl.pow.matching.advice.ContractOffered;
import nl.pow.matching.advice.ContractWished;
import nl.pow.matching.advice.ExperienceAsked;
import nl.pow.matching.advice.LanguageAsked;
import nl.pow.matching.advice.LanguageGained;
import nl.pow.matching.advice.LevelAsked;
import nl.pow.matching.advice.OccupationWished;
import nl.pow.matching.advice.SectorWished;
import nl.pow.matching.advice.SkillAsked;
import nl.pow.matching.advice.SkillGained;
import org.junit.jupiter.api.Test;

/** What could be gained, wished, or asked less. */
class RequirementChoicesTest {
  private static final ContractForm FIXED =
      new ContractForm(ContractDuration.FIXED_TERM, Engagement.REGULAR);
  private static final ContractForm PERMANENT =
      new ContractForm(ContractDuration.PERMANENT, Engagement.REGULAR);

  @Test
  void occupationsAndSectorsThatAreWishedAlreadyAreNoChange() {
    Code care = Code.parse("sbi:86");
    Vacancy elsewhere = Choosing.KITCHEN.withJob(Sample.vacancy("v", "4331", "own:other").job());

    assertThat(Choosing.choices(Choosing.COOK, Choosing.KITCHEN, OccupationWished.class)).isEmpty();
    assertThat(Choosing.choices(Choosing.COOK, elsewhere, OccupationWished.class))
        .containsExactly(new OccupationWished(OccupationCode.parse("own:other")));
    Job job = Choosing.KITCHEN.job();
    Vacancy caring =
        Choosing.KITCHEN.withJob(
            new Job(
                job.occupation(),
                new TreeSet<>(Set.of(care)),
                job.workplace(),
                null,
                new TreeSet<>()));
    assertThat(Choosing.choices(Choosing.COOK, caring, SectorWished.class))
        .containsExactly(new SectorWished(care));
    assertThat(
            Choosing.choices(
                new SectorWished(care).applyTo(Choosing.COOK), caring, SectorWished.class))
        .isEmpty();
    assertThat(new SectorWished(care).applyTo(Choosing.COOK).wishes().sectors())
        .containsExactly(care);
  }

  @Test
  void onlyContractsThatTheOtherSideHasAndThisOneHasNotAreAdded() {
    Candidate choosy =
        Choosing.COOK.withWishes(Choosing.COOK.wishes().withContracts(List.of(FIXED)));
    Vacancy offering =
        Choosing.KITCHEN.withTerms(
            Choosing.KITCHEN.terms().withContracts(List.of(FIXED, PERMANENT)));
    Vacancy permanent =
        Choosing.KITCHEN.withTerms(Choosing.KITCHEN.terms().withContracts(List.of(PERMANENT)));

    assertThat(Choosing.choices(choosy, offering, ContractOffered.class)).isEmpty();
    assertThat(Choosing.choices(choosy, permanent, ContractOffered.class))
        .containsExactly(new ContractOffered(FIXED));
    assertThat(Choosing.choices(choosy, offering, ContractWished.class))
        .containsExactly(new ContractWished(PERMANENT));
    assertThat(Choosing.choices(Choosing.COOK, offering, ContractWished.class))
        .containsExactly(new ContractWished(FIXED), new ContractWished(PERMANENT));
  }

  @Test
  void aLevelIsAskedNoHigherThanItIsFoundOrNotAtAllWhereItIsUnknown() {
    assertThat(levels(null, ThinkingLevel.HBO)).isEmpty();
    assertThat(levels(ThinkingLevel.NOT_APPLICABLE, ThinkingLevel.HBO)).isEmpty();
    assertThat(levels(ThinkingLevel.HBO, null))
        .containsExactly(new LevelAsked(ThinkingLevel.HBO, null));
    assertThat(levels(ThinkingLevel.HBO, ThinkingLevel.NOT_APPLICABLE))
        .containsExactly(new LevelAsked(ThinkingLevel.HBO, null));
    assertThat(levels(ThinkingLevel.HBO, ThinkingLevel.MBO))
        .containsExactly(new LevelAsked(ThinkingLevel.HBO, ThinkingLevel.MBO));
    assertThat(levels(ThinkingLevel.HBO, ThinkingLevel.HBO)).isEmpty();
    assertThat(levels(ThinkingLevel.MBO, ThinkingLevel.HBO)).isEmpty();
  }

  private List<LevelAsked> levels(ThinkingLevel asked, ThinkingLevel found) {
    Candidate schooled =
        Choosing.COOK.withQualifications(Choosing.COOK.qualifications().withThinkingLevel(found));
    Vacancy asking =
        Choosing.KITCHEN.withRequirements(Requirements.none().withThinkingLevel(asked));
    return Choosing.choices(schooled, asking, LevelAsked.class);
  }

  @Test
  void aSkillCanBeGainedStepByStepAndAskedStepByStepLess() {
    SkillId baking = SkillId.parse("x:bake");
    Skill basic = new Skill(baking, SkillLevel.BASIC, SkillOrigin.STATED);
    SkillRequirement asked = new SkillRequirement(baking, SkillLevel.ADVANCED, MUST);
    Candidate baker =
        Choosing.COOK.withQualifications(Choosing.COOK.qualifications().withSkills(List.of(basic)));
    Vacancy bakery = Sample.asking(Choosing.KITCHEN, asked);

    List<SkillGained> gains = Choosing.choices(baker, bakery, SkillGained.class);
    assertThat(gains)
        .extracting(gain -> gain.after().level())
        .containsExactly(SkillLevel.INDEPENDENT, SkillLevel.ADVANCED);
    assertThat(gains).extracting(SkillGained::before).containsOnly(basic);
    assertThat(gains).extracting(Change::cost).containsExactly(100, 200);
    assertThat(Choosing.choices(Choosing.COOK, bakery, SkillGained.class))
        .extracting(Change::cost)
        .containsExactly(100, 200, 300);
    assertThat(Choosing.choices(baker, bakery, SkillAsked.class))
        .extracting(
            less -> less.after() == null ? "-" : less.after().level() + " " + less.after().need())
        .containsExactly(
            "INDEPENDENT MUST",
            "BASIC MUST",
            "UNKNOWN MUST",
            "ADVANCED SHOULD",
            "ADVANCED TRAINABLE",
            "-");
    Skill advanced = new Skill(baking, SkillLevel.ADVANCED, SkillOrigin.STATED);
    Candidate master =
        Choosing.COOK.withQualifications(
            Choosing.COOK.qualifications().withSkills(List.of(basic, advanced)));
    assertThat(Choosing.choices(master, bakery, SkillGained.class)).isEmpty();
    assertThat(Choosing.choices(master, bakery, SkillAsked.class)).isEmpty();
  }

  @Test
  void aLanguageIsGainedAsWellAsItIsNeededAndAsWellAsItIsWished() {
    Vacancy asking =
        Choosing.KITCHEN.withRequirements(
            Requirements.none()
                .withLanguages(
                    List.of(
                        new LanguageRequirement(dutch(GOOD, NONE), MUST),
                        new LanguageRequirement(dutch(REASONABLE, EXCELLENT), SHOULD))));
    Candidate speaker =
        Choosing.COOK.withQualifications(
            Choosing.COOK.qualifications().withLanguages(List.of(dutch(REASONABLE, GOOD))));

    assertThat(Choosing.choices(speaker, asking, LanguageGained.class))
        .extracting(LanguageGained::after)
        .containsExactly(dutch(GOOD, GOOD), dutch(GOOD, EXCELLENT));
    assertThat(Choosing.choices(speaker, asking, LanguageAsked.class))
        .extracting(LanguageAsked::after)
        .contains(
            new LanguageRequirement(dutch(REASONABLE, NONE), MUST),
            new LanguageRequirement(dutch(REASONABLE, GOOD), SHOULD));
    assertThat(Choosing.choices(Choosing.COOK, asking, LanguageGained.class))
        .extracting(LanguageGained::before)
        .containsOnlyNulls();
  }

  private static LanguageSkill dutch(LanguageLevel speaking, LanguageLevel reading) {
    return new LanguageSkill(new LanguageCode("nld"), speaking, NONE, reading, NONE);
  }

  @Test
  void experienceIsAskedYearByYearLess() {
    Vacancy asking =
        Choosing.KITCHEN.withRequirements(
            Requirements.none()
                .withExperience(
                    List.of(
                        new ExperienceRequirement(
                            Choosing.KITCHEN.job().occupation(), 2, SHOULD))));

    assertThat(Choosing.choices(Choosing.COOK, asking, ExperienceAsked.class))
        .extracting(
            less -> less.after() == null ? "-" : less.after().years() + " " + less.after().need())
        .containsExactly("1 SHOULD", "0 SHOULD", "2 TRAINABLE", "-");
  }
}
