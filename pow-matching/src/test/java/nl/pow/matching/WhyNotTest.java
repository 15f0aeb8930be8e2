package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.Exclusions;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.candidate.WorkWishes;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.LicenceRequirement;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.AvailableThen;
import nl.pow.matching.advice.CandidateChange;
import nl.pow.matching.advice.Change;
import nl.pow.matching.advice.Choice;
import nl.pow.matching.advice.HoursOffered;
import nl.pow.matching.advice.HoursWished;
import nl.pow.matching.advice.LevelAsked;
import nl.pow.matching.advice.LicenceAsked;
import nl.pow.matching.advice.LicenceGained;
import nl.pow.matching.advice.Question;
import nl.pow.matching.advice.Reach;
import nl.pow.matching.advice.RecruitmentRadius;
import nl.pow.matching.advice.Side;
import nl.pow.matching.advice.TravelTime;
import nl.pow.matching.advice.VacancyChange;
import nl.pow.matching.advice.WhyNot;
import nl.pow.matching.market.NotInMarketException;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.Trip;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class WhyNotTest {
  private final Candidate cook =
      Sample.skilled(Sample.candidate("cook", "4331", 5, "esco:5120.1"), "x:cook");
  private final Vacancy kitchen = Sample.vacancy("kitchen", "4381", "esco:5120.2");
  private final Question question =
      Question.of(cook.id(), kitchen.id(), CANDIDATES_FOR_VACANCY).changing(Side.CANDIDATE);

  private static WhyNot ask(Candidate candidate, Vacancy vacancy, Policy policy, Side... side) {
    Question question = Question.of(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY);
    return Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
        .with(policy)
        .advice()
        .whyNot(side.length == 0 ? question : question.changing(side[0]));
  }

  private static List<Change> changes(WhyNot answer) {
    assertThat(answer.complete()).isTrue();
    assertThat(answer.before().judgement().admitted()).isFalse();
    assertThat(answer.remedy()).isNotNull();
    assertThat(answer.remedy().after().judgement().admitted()).isTrue();
    return answer.remedy().changes();
  }

  private static Policy demanding(String... criteria) {
    Policy policy = Policy.named("strict", "1");
    for (String criterion : criteria) {
      policy = policy.demand(criterion, UnknownRule.FAIL);
    }
    return policy;
  }

  @Test
  void whoLivesTooFarAwayWouldHaveToTravelThatFarAndNoFurther() {
    assertThat(changes(ask(cook, kitchen, Policy.standard()))).containsExactly(new Reach(5, 7));
  }

  @Test
  void anEmployerWhoRecruitsNearbyWouldHaveToLookFurther() {
    Vacancy nearby = kitchen.withJob(kitchen.job().withRecruitmentRadiusKm(3));
    Candidate mobile = cook.withMobility(cook.mobility().withMaxDistanceKm(50));

    assertThat(changes(ask(mobile, nearby, Policy.standard())))
        .containsExactly(new RecruitmentRadius(3, 7));
    assertThat(changes(ask(cook, nearby, Policy.standard())))
        .containsExactly(new RecruitmentRadius(3, 7), new Reach(5, 7));
  }

  @Test
  void hoursCanMoveOnEitherSideAndTheSmallestMoveCounts() {
    Candidate parttime = cook.withWishes(cook.wishes().withHours(new HoursPerWeek(12, 20)));

    assertThat(changes(ask(parttime, kitchen, demanding("hours"))))
        .containsExactly(new HoursOffered(new HoursPerWeek(32, 40), new HoursPerWeek(20, 40)));
    assertThat(changes(ask(parttime, kitchen, demanding("hours"), Side.CANDIDATE)))
        .containsExactly(new HoursWished(new HoursPerWeek(12, 20), new HoursPerWeek(12, 32)));
  }

  @Test
  void fewerChangesComeBeforeSmallerOnes() {
    Vacancy driving =
        kitchen.withRequirements(
            Requirements.none()
                .withThinkingLevel(ThinkingLevel.HBO)
                .withLicences(List.of(new LicenceRequirement(DrivingLicence.B, Need.MUST))));
    Candidate schooled =
        cook.withQualifications(
            cook.qualifications()
                .withThinkingLevel(ThinkingLevel.MBO)
                .withLicences(new TreeSet<>(List.of(DrivingLicence.AM))));

    assertThat(changes(ask(schooled, driving, demanding("licences", "thinking-level"))))
        .containsExactly(
            new LevelAsked(ThinkingLevel.HBO, ThinkingLevel.MBO),
            new LicenceAsked(
                new LicenceRequirement(DrivingLicence.B, Need.MUST),
                new LicenceRequirement(DrivingLicence.B, Need.SHOULD)));
    assertThat(changes(ask(schooled, driving, demanding("licences"), Side.CANDIDATE)))
        .containsExactly(new LicenceGained(DrivingLicence.B));
  }

  @Test
  void whatThePersonExcludesIsNeverTouched() {
    Candidate unwilling =
        cook.withWishes(
            new WorkWishes(
                cook.wishes().occupations(),
                new TreeSet<>(),
                List.of(),
                cook.wishes().hours(),
                WorkPattern.unknown(),
                Period.open(),
                new Exclusions(
                    new TreeSet<>(List.of(OccupationCode.parse("isco:512"))),
                    new TreeSet<>(),
                    new TreeSet<>(),
                    new TreeSet<>()),
                List.of()));
    WhyNot answer = ask(unwilling, kitchen, Policy.standard());

    assertThat(answer.remedy()).isNull();
    assertThat(answer.immovable()).containsExactly("exclusions");
    assertThat(answer.complete()).isTrue();
    // as it is, and once for each number of changes: no set of them can lead anywhere
    assertThat(answer.tried()).isEqualTo(6);
  }

  @Test
  void onlySetsThatCanLeadSomewhereAreTried() {
    WhyNot one = ask(cook, kitchen, Policy.standard());
    Vacancy nearby = kitchen.withJob(kitchen.job().withRecruitmentRadiusKm(3));
    WhyNot two = ask(cook, nearby, Policy.standard());

    // as it is, with none, with one to come: and the one that moves what puts the pair out
    assertThat(one.tried()).isEqualTo(4);
    assertThat(two.tried()).isEqualTo(10);
  }

  @Test
  void whoIsAProposalAlreadyNeedsNoChange() {
    WhyNot answer =
        ask(cook.withMobility(cook.mobility().withMaxDistanceKm(9)), kitchen, Policy.standard());

    assertThat(answer.remedy()).isNotNull();
    assertThat(answer.remedy().changes()).isEmpty();
    assertThat(answer.remedy().after()).isEqualTo(answer.before());
  }

  @Property(tries = 200)
  void noChangeTouchesWhatIsNotTheirsToChange(@ForAll long seed) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(1, 1);
    Candidate candidate = snapshot.candidates().get(0);
    Vacancy vacancy = snapshot.vacancies().get(0);
    Advice advice = Matching.of(snapshot, Sample.DAY).advice();
    List<Choice> choices = advice.choices(candidate.id(), vacancy.id(), VACANCIES_FOR_CANDIDATE);
    for (Choice choice : choices) {
      for (Change change : choice.alternatives()) {
        if (change instanceof CandidateChange theirs) {
          assertThat(untouchable(theirs.applyTo(candidate))).isEqualTo(untouchable(candidate));
          assertThat(theirs.applyTo(candidate)).isNotEqualTo(candidate);
        } else {
          Vacancy changed = ((VacancyChange) change).applyTo(vacancy);
          assertThat(untouchable(changed)).isEqualTo(untouchable(vacancy));
          assertThat(changed).isNotEqualTo(vacancy);
        }
      }
    }
  }

  private static List<?> untouchable(Candidate candidate) {
    Qualifications had = candidate.qualifications();
    return Stream.of(
            candidate.id(),
            candidate.region(),
            candidate.status(),
            candidate.situation(),
            candidate.support(),
            candidate.contact(),
            candidate.mobility().home(),
            candidate.mobility().transports(),
            candidate.wishes().exclusions(),
            candidate.wishes().interests(),
            Optional.ofNullable(had.thinkingLevel()),
            had.educations(),
            had.courses(),
            had.experience())
        .toList();
  }

  private static List<?> untouchable(Vacancy vacancy) {
    return Stream.of(
            vacancy.id(),
            vacancy.region(),
            vacancy.employer(),
            vacancy.status(),
            vacancy.openings(),
            vacancy.job().withRecruitmentRadiusKm(null),
            vacancy.terms().period(),
            vacancy.terms().pattern(),
            vacancy.requirements().courses())
        .toList();
  }

  @Test
  void whereTheTripHasATimeTheTimeCanGrowToo() {
    Candidate hurried =
        cook.withMobility(cook.mobility().withMaxDistanceKm(null).withMaxTravelMinutes(15));
    Travel train = (home, work) -> Optional.of(new Trip(6_619, 25));
    WhyNot answer =
        Matching.of(Snapshot.of(List.of(hurried), List.of(kitchen)), Sample.DAY)
            .with(train)
            .advice()
            .whyNot(Question.of(hurried.id(), kitchen.id(), VACANCIES_FOR_CANDIDATE));

    assertThat(changes(answer)).containsExactly(new TravelTime(15, 25));
  }

  private Advice besideABetterCook(Candidate asking) {
    Candidate better =
        Sample.skilled(Sample.candidate("better", "4331", 20, "esco:5120.2"), "x:cook");
    Vacancy bakery = Sample.asking(kitchen, Sample.skill("x:bake", Need.SHOULD));
    return Matching.of(Snapshot.of(List.of(asking, better), List.of(bakery)), Sample.DAY).advice();
  }

  @Test
  void aPlaceOnTheListCanTakeMoreThanBeingAdmitted() {
    Advice advice = besideABetterCook(cook);
    WhyNot first = advice.whyNot(question.inTop(1));

    assertThat(advice.whyNot(question.inTop(2)).remedy().changes())
        .containsExactly(new Reach(5, 7));
    assertThat(first.remedy().changes())
        .containsExactly(
            new Reach(5, 7), new AvailableThen(Period.open(), Sample.from(Sample.DAY)));
    assertThat(first.remedy().after().rank()).isEqualTo(1);
    assertThat(advice.whyNot(question.inTop(1))).isEqualTo(first);
  }

  @Test
  void aPlaceOnTheListIsNotTriedForWherePointsCannotSuffice() {
    Candidate near = cook.withMobility(cook.mobility().withMaxDistanceKm(9));
    Advice far = besideABetterCook(cook);
    Advice second = besideABetterCook(near);

    assertThat(tried(far, question)).containsExactly(9L, 6L, 6L);
    assertThat(tried(second, question)).containsExactly(7L, 5L, 5L);
    assertThat(second.whyNot(question.inTop(1)).before().rank()).isEqualTo(2);
    assertThat(second.whyNot(question.inTop(1)).remedy().changes()).hasSize(1);
    assertThat(second.whyNot(question.inTop(2)).remedy().changes()).isEmpty();
  }

  /** The pairs judged for a place among the first, the first two and the first three. */
  private static List<Long> tried(Advice advice, Question question) {
    return Stream.of(1, 2, 3).map(top -> advice.whyNot(question.inTop(top)).tried()).toList();
  }

  @Test
  void aQuestionOutOfRangeIsRefused() {
    assertThatThrownBy(() -> question.withMostChanges(11))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A question has a top from 0 to 10,000, a side, and 1 to 10 changes.");
    assertThatThrownBy(() -> new Reach(5, 1000))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A limit on travel runs from 0 to 999.");
    Advice empty = Matching.of(Snapshot.of(List.of(), List.of()), Sample.DAY).advice();
    assertThatThrownBy(() -> empty.whyNot(question)).isInstanceOf(NotInMarketException.class);
  }
}
