package nl.pow.matching;

import static nl.pow.core.profile.LanguageLevel.EXCELLENT;
import static nl.pow.core.profile.LanguageLevel.GOOD;
import static nl.pow.core.profile.LanguageLevel.NONE;
import static nl.pow.core.profile.LanguageLevel.REASONABLE;
import static nl.pow.core.profile.Need.MUST;
import static nl.pow.core.profile.Need.SHOULD;
import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.ContractDuration;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.Engagement;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.ExperienceRequirement;
import nl.pow.core.vacancy.LanguageRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Terms;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.AvailableThen;
import nl.pow.matching.advice.Change;
import nl.pow.matching.advice.Choice;
import nl.pow.matching.advice.ContractOffered;
import nl.pow.matching.advice.ContractWished;
import nl.pow.matching.advice.ExperienceAsked;
import nl.pow.matching.advice.HoursWished;
import nl.pow.matching.advice.LanguageAsked;
import nl.pow.matching.advice.LanguageGained;
import nl.pow.matching.advice.LevelAsked;
import nl.pow.matching.advice.Question;
import nl.pow.matching.advice.Reach;
import nl.pow.matching.advice.RecruitmentRadius;
import nl.pow.matching.advice.SkillAsked;
import nl.pow.matching.advice.SkillGained;
import nl.pow.matching.advice.TravelTime;
import nl.pow.matching.travel.Trip;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What may change about a pair, and what is no change at all. */
class ChoicesTest {
  private static final ContractForm FIXED =
      new ContractForm(ContractDuration.FIXED_TERM, Engagement.REGULAR);
  private static final ContractForm PERMANENT =
      new ContractForm(ContractDuration.PERMANENT, Engagement.REGULAR);

  private final Candidate cook = Sample.candidate("cook", "4331", 5, "esco:5120.1");
  private final Vacancy kitchen = Sample.vacancy("kitchen", "4381", "esco:5120.1");

  private static <C extends Change> List<C> choices(
      Candidate candidate, Vacancy vacancy, Trip trip, Class<C> kind) {
    return Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
        .with((home, work) -> Optional.of(trip))
        .advice()
        .choices(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY)
        .stream()
        .map(Choice::alternatives)
        .flatMap(List::stream)
        .filter(kind::isInstance)
        .map(kind::cast)
        .toList();
  }

  private static <C extends Change> List<C> choices(
      Candidate candidate, Vacancy vacancy, Class<C> kind) {
    return choices(candidate, vacancy, new Trip(0, 0), kind);
  }

  @ParameterizedTest
  @CsvSource({"6000, 6", "6001, 7", "5001, 6", "999000, 999"})
  void aDistanceGrowsToTheKilometreAboveTheTrip(int metres, int km) {
    Vacancy nearby = kitchen.withJob(kitchen.job().withRecruitmentRadiusKm(5));
    Trip trip = new Trip(metres, 0);

    assertThat(choices(cook, nearby, trip, Reach.class)).containsExactly(new Reach(5, km));
    assertThat(choices(cook, nearby, trip, RecruitmentRadius.class))
        .containsExactly(new RecruitmentRadius(5, km));
  }

  @ParameterizedTest
  @CsvSource({"4999", "5000", "999001"})
  void aTripWithinTheDistanceOrBeyondAllDistancesMovesNothing(int metres) {
    Vacancy nearby = kitchen.withJob(kitchen.job().withRecruitmentRadiusKm(5));
    Trip trip = new Trip(metres, 0);

    assertThat(choices(cook, nearby, trip, Reach.class)).isEmpty();
    assertThat(choices(cook, nearby, trip, RecruitmentRadius.class)).isEmpty();
    assertThat(choices(cook, kitchen, trip, RecruitmentRadius.class)).isEmpty();
  }

  @Test
  void aTravelTimeGrowsToThatOfTheTrip() {
    Candidate hurried = cook.withMobility(cook.mobility().withMaxTravelMinutes(15));

    assertThat(choices(hurried, kitchen, new Trip(0, 16), TravelTime.class))
        .containsExactly(new TravelTime(15, 16));
    assertThat(choices(hurried, kitchen, new Trip(0, 999), TravelTime.class))
        .containsExactly(new TravelTime(15, 999));
    assertThat(choices(hurried, kitchen, new Trip(0, 15), TravelTime.class)).isEmpty();
    assertThat(choices(hurried, kitchen, new Trip(0, 1000), TravelTime.class)).isEmpty();
    assertThat(choices(cook, kitchen, new Trip(0, 16), TravelTime.class)).isEmpty();
  }

  @Test
  void aTravelTimeKeepsToItsRangeAndCostsItsMinutes() {
    assertThat(new TravelTime(15, 25).cost()).isEqualTo(10);
    assertThat(new TravelTime(25, 15).cost()).isEqualTo(1);
    assertThat(new TravelTime(null, 25).cost()).isEqualTo(1);
    assertThat(new TravelTime(15, 999).inCodes().kind()).isEqualTo("travel-time");
    assertThat(new TravelTime(15, 999).inCodes().before()).hasToString("minutes:15");
    assertThat(new TravelTime(15, 999).inCodes().after()).hasToString("minutes:999");
    assertThatThrownBy(() -> new TravelTime(15, 1000)).isInstanceOf(InvalidValueException.class);
    assertThatThrownBy(() -> new TravelTime(15, -1)).isInstanceOf(InvalidValueException.class);
  }

  /** Work from and to, what is stated, and to what that can move; the day is 21 November 2026. */
  @ParameterizedTest
  @CsvSource(
      nullValues = "-",
      value = {
        "2027-01-01, 2027-06-30, -, -, 2027-01-01/-",
        "2027-01-01, 2027-06-30, 2027-01-01, 2027-06-30, ''",
        "2027-01-01, 2027-06-30, 2026-12-01, 2027-07-31, ''",
        "2027-01-01, 2027-06-30, 2027-01-02, 2027-06-30, 2027-01-01/2027-06-30",
        "2027-01-01, 2027-06-30, 2027-01-01, 2027-06-29, 2027-01-01/2027-06-30",
        "2027-01-01, 2027-06-30, 2027-02-01, 2027-05-31, "
            + "2027-01-01/2027-05-31 2027-02-01/2027-06-30 2027-01-01/2027-06-30",
        "2027-01-01, 2027-06-30, 2027-07-01, -, 2027-01-01/-",
        "2027-01-01, 2027-06-30, -, 2026-12-31, -/2027-06-30",
        "2027-01-01, 2027-06-30, -, 2027-01-01, -/2027-06-30",
        "2027-01-01, 2027-06-30, 2027-06-30, 2027-07-31, 2027-01-01/2027-07-31",
        "2027-01-01, -, 2027-02-01, -, 2027-01-01/-",
        "2027-01-01, -, -, 2026-12-31, -/2027-01-01",
        "2026-01-01, -, 2027-02-01, -, 2026-11-21/-",
        "-, -, 2027-02-01, -, 2026-11-21/-",
        "-, -, 2026-11-21, -, ''",
        "2026-01-01, 2026-02-01, -, 2026-11-20, -/2026-11-21",
      })
  void availabilityMovesAtEitherEndOrAtBoth(
      LocalDate from, LocalDate to, LocalDate first, LocalDate last, String after) {
    Terms terms = kitchen.terms();
    Vacancy asking =
        kitchen.withTerms(
            new Terms(
                new Period(from, to),
                terms.hours(),
                terms.pattern(),
                List.of(),
                List.of(),
                null,
                null));
    Candidate stated = cook.withWishes(cook.wishes().withAvailability(new Period(first, last)));

    assertThat(choices(stated, asking, AvailableThen.class))
        .extracting(then -> day(then.after().from()) + "/" + day(then.after().to()))
        .containsExactly(after.isEmpty() ? new String[0] : after.split(" "));
  }

  private static String day(LocalDate day) {
    return day == null ? "-" : day.toString();
  }

  @Test
  void onlyContractsThatTheOtherSideHasAndThisOneHasNotAreAdded() {
    Candidate choosy = cook.withWishes(cook.wishes().withContracts(List.of(FIXED)));
    Vacancy offering = kitchen.withTerms(kitchen.terms().withContracts(List.of(FIXED, PERMANENT)));
    Vacancy permanent = kitchen.withTerms(kitchen.terms().withContracts(List.of(PERMANENT)));

    assertThat(choices(choosy, offering, ContractOffered.class)).isEmpty();
    assertThat(choices(choosy, permanent, ContractOffered.class))
        .containsExactly(new ContractOffered(FIXED));
    assertThat(choices(choosy, offering, ContractWished.class))
        .containsExactly(new ContractWished(PERMANENT));
    assertThat(choices(cook, offering, ContractWished.class))
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
    Candidate schooled = cook.withQualifications(cook.qualifications().withThinkingLevel(found));
    Vacancy asking = kitchen.withRequirements(Requirements.none().withThinkingLevel(asked));
    return choices(schooled, asking, LevelAsked.class);
  }

  @Test
  void aSkillCanBeGainedStepByStepAndAskedStepByStepLess() {
    SkillId baking = SkillId.parse("x:bake");
    Skill basic = new Skill(baking, SkillLevel.BASIC, SkillOrigin.STATED);
    SkillRequirement asked = new SkillRequirement(baking, SkillLevel.ADVANCED, MUST);
    Candidate baker = cook.withQualifications(cook.qualifications().withSkills(List.of(basic)));
    Vacancy bakery = Sample.asking(kitchen, asked);

    List<SkillGained> gains = choices(baker, bakery, SkillGained.class);
    assertThat(gains)
        .extracting(gain -> gain.after().level())
        .containsExactly(SkillLevel.INDEPENDENT, SkillLevel.ADVANCED);
    assertThat(gains).extracting(SkillGained::before).containsOnly(basic);
    assertThat(gains).extracting(Change::cost).containsExactly(100, 200);
    assertThat(choices(cook, bakery, SkillGained.class))
        .extracting(Change::cost)
        .containsExactly(100, 200, 300);
    assertThat(choices(baker, bakery, SkillAsked.class))
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
        cook.withQualifications(cook.qualifications().withSkills(List.of(basic, advanced)));
    assertThat(choices(master, bakery, SkillGained.class)).isEmpty();
    assertThat(choices(master, bakery, SkillAsked.class)).isEmpty();
  }

  @Test
  void aLanguageIsGainedAsWellAsItIsNeededAndAsWellAsItIsWished() {
    Vacancy asking =
        kitchen.withRequirements(
            Requirements.none()
                .withLanguages(
                    List.of(
                        new LanguageRequirement(dutch(GOOD, NONE), MUST),
                        new LanguageRequirement(dutch(REASONABLE, EXCELLENT), SHOULD))));
    Candidate speaker =
        cook.withQualifications(
            cook.qualifications().withLanguages(List.of(dutch(REASONABLE, GOOD))));

    assertThat(choices(speaker, asking, LanguageGained.class))
        .extracting(LanguageGained::after)
        .containsExactly(dutch(GOOD, GOOD), dutch(GOOD, EXCELLENT));
    assertThat(choices(speaker, asking, LanguageAsked.class))
        .extracting(LanguageAsked::after)
        .contains(
            new LanguageRequirement(dutch(REASONABLE, NONE), MUST),
            new LanguageRequirement(dutch(REASONABLE, GOOD), SHOULD));
    assertThat(choices(cook, asking, LanguageGained.class))
        .extracting(LanguageGained::before)
        .containsOnlyNulls();
  }

  private static LanguageSkill dutch(LanguageLevel speaking, LanguageLevel reading) {
    return new LanguageSkill(new LanguageCode("nld"), speaking, NONE, reading, NONE);
  }

  @Test
  void experienceIsAskedYearByYearLess() {
    Vacancy asking =
        kitchen.withRequirements(
            Requirements.none()
                .withExperience(
                    List.of(new ExperienceRequirement(kitchen.job().occupation(), 2, SHOULD))));

    assertThat(choices(cook, asking, ExperienceAsked.class))
        .extracting(
            less -> less.after() == null ? "-" : less.after().years() + " " + less.after().need())
        .containsExactly("1 SHOULD", "0 SHOULD", "2 TRAINABLE", "-");
  }

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
    assertThat(new Reach(0, 999).field()).isEqualTo(new Reach(5, 7).field());
    assertThatThrownBy(() -> new Reach(5, -1)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void hoursThatMeetAreNotStretched() {
    assertThat(hours(16, 20, 20, 30)).isEmpty();
    assertThat(hours(30, 40, 20, 30)).isEmpty();
    assertThat(hours(16, 19, 20, 30))
        .containsExactly(new HoursWished(new HoursPerWeek(16, 19), new HoursPerWeek(16, 20)));
    assertThat(hours(31, 40, 20, 30))
        .containsExactly(new HoursWished(new HoursPerWeek(31, 40), new HoursPerWeek(30, 40)));
  }

  private List<HoursWished> hours(int least, int most, int asked, int atMost) {
    Candidate wishing = cook.withWishes(cook.wishes().withHours(new HoursPerWeek(least, most)));
    Vacancy asking = kitchen.withTerms(kitchen.terms().withHours(new HoursPerWeek(asked, atMost)));
    return choices(wishing, asking, HoursWished.class);
  }

  @Test
  void aQuestionTakesItsWholeRangeAndNoMore() {
    Question question = Question.of(cook.id(), kitchen.id(), CANDIDATES_FOR_VACANCY);

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
}
