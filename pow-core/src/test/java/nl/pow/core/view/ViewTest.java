package nl.pow.core.view;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.json.Json;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.region.RegionCode;
import nl.pow.core.store.Kind;
import nl.pow.core.trajectory.Cadence;
import nl.pow.core.trajectory.Guide;
import nl.pow.core.trajectory.Phase;
import nl.pow.core.trajectory.Trajectory;
import nl.pow.core.trajectory.TrajectoryId;
import nl.pow.core.trajectory.TrajectoryState;
import nl.pow.core.trajectory.TrajectoryStep;
import nl.pow.core.trajectory.TrajectoryType;
import nl.pow.core.vacancy.Vacancy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ViewTest {
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final Code START = Code.parse("reason:start");
  private static final Candidate CANDIDATE =
      Candidate.of(new CandidateId("c-1"), new RegionCode("AM29"));

  private static View view(String role) {
    return View.of(Code.parse("role:" + role)).orElseThrow();
  }

  @Test
  void s07AJobHunterSeesTheSideOfVacanciesAndOfPeopleWhatTheyCanDo() {
    View hunter = view("job-hunter");

    assertThat(hunter.components().keySet())
        .containsExactly(
            Kind.EMPLOYER,
            Kind.VACANCY,
            Kind.CANDIDATE,
            Kind.REFERRAL,
            Kind.OFFERING,
            Kind.PLACEMENT,
            Kind.EVENT);
    assertThat(hunter.of(Kind.VACANCY)).isEqualTo(View.componentsOf(Kind.VACANCY));
    assertThat(hunter.of(Kind.TRAJECTORY)).isEmpty();
    assertThat(hunter.show(Kind.CANDIDATE, CANDIDATE))
        .containsOnlyKeys("id", "region", "status", "wishes", "qualifications")
        .containsEntry("id", CANDIDATE.id());
  }

  @Test
  void s07AJobCoachSeesTheSideOfPeople() {
    View coach = view("job-coach");

    assertThat(coach.of(Kind.TRAJECTORY)).isEqualTo(View.componentsOf(Kind.TRAJECTORY));
    assertThat(coach.of(Kind.EMPLOYER)).containsExactly("id", "name", "region", "sectors");
    assertThat(coach.show(Kind.CANDIDATE, CANDIDATE)).containsKeys("contact", "support");
  }

  @ParameterizedTest
  @ValueSource(strings = {"coordinator", "project-leader", "programme-manager", "pioneer"})
  void s07WhoLeadsSeesNobodysFile(String role) {
    assertThat(view(role).components())
        .doesNotContainKeys(
            Kind.CANDIDATE,
            Kind.TRAJECTORY,
            Kind.ASSESSMENT,
            Kind.REFERRAL,
            Kind.PLACEMENT,
            Kind.OUTCOME)
        .containsKeys(Kind.MEETING, Kind.PROGRAMME, Kind.ACTION);
  }

  /** A new kind gets its place here or in a view. */
  @Test
  void s07EveryKindIsSeenBySomebodyButWhatNoRoleNeeds() {
    List<View> views =
        Stream.of("job-hunter", "job-coach", "case-worker", "business-coach", "coordinator")
            .map(ViewTest::view)
            .toList();

    assertThat(Kind.all())
        .filteredOn(kind -> views.stream().allMatch(view -> view.of(kind).isEmpty()))
        .containsExactly(Kind.PROTECTED_ATTRIBUTES, Kind.SIGN_UP);
  }

  @Test
  void s07ARoleOfOnesOwnGetsTheComponentsThatItNames() {
    View own =
        new View(
            Code.parse("role:desk"), Map.of(Kind.CANDIDATE, new TreeSet<>(Set.of("id", "region"))));

    assertThat(own.show(Kind.CANDIDATE, CANDIDATE))
        .containsExactly(
            Map.entry("id", CANDIDATE.id()), Map.entry("region", new RegionCode("AM29")));
    assertThat(View.of(Code.parse("role:desk"))).isEmpty();
  }

  @Test
  void aViewShowsNoProtectedAttributesAndNothingThatIsNotThere() {
    Code role = Code.parse("role:desk");
    assertThatThrownBy(
            () -> new View(role, Map.of(Kind.PROTECTED_ATTRIBUTES, new TreeSet<>(Set.of("id")))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A view shows no protected attributes, whatever the role.");
    assertThatThrownBy(() -> new View(role, Map.of(Kind.CANDIDATE, new TreeSet<>(Set.of("bsn")))))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A view names components that the kind has.");
  }

  @Test
  void s07TheQueueOfAJobCoachBeginsWithTheContactThatIsDueLongest() {
    ProfessionalId coach = new ProfessionalId("coach-1");
    Trajectory monthly = trajectory("t-1", coach, 30);
    Trajectory weekly = trajectory("t-2", coach, 7);
    Trajectory none = guided("t-0", coach);
    Trajectory other = trajectory("t-3", new ProfessionalId("coach-2"), 1);

    assertThat(
            WorkQueue.of(coach, DAY.plusDays(60))
                .trajectories(List.of(none, monthly, other, weekly)))
        .containsExactly(weekly, monthly, none);
  }

  private static Vacancy vacancy(String id, String more) {
    return Json.create()
        .read(
            Vacancy.class,
            "{\"id\":\"%s\",\"employer\":\"e\",\"openings\":1,\"title\":\"Kok\",%s}"
                .formatted(id, more));
  }

  @Test
  void s07TheQueueOfAJobHunterIsTheirOpenVacanciesThatCloseSoonestFirst() {
    String own = "\"professional\":\"hunter-1\",\"status\":\"OPEN\"";
    Vacancy soon = vacancy("v-3", own + ",\"closesOn\":\"2021-03-01\"");
    Vacancy later = vacancy("v-2", own + ",\"closesOn\":\"2021-03-02\"");
    Vacancy never = vacancy("v-1", own);
    Vacancy neverEither = vacancy("v-4", own);
    Vacancy closed = vacancy("v-5", own + ",\"closesOn\":\"2021-02-28\"");
    Vacancy filled = vacancy("v-6", "\"professional\":\"hunter-1\",\"status\":\"FILLED\"");
    Vacancy other = vacancy("v-7", "\"professional\":\"hunter-2\",\"status\":\"OPEN\"");
    Vacancy nobodys = vacancy("v-8", "\"status\":\"OPEN\"");

    assertThat(
            WorkQueue.of(new ProfessionalId("hunter-1"), DAY)
                .vacancies(
                    List.of(neverEither, never, later, soon, closed, filled, other, nobodys)))
        .containsExactly(soon, later, never, neverEither);
  }

  private static Trajectory trajectory(String id, ProfessionalId coach, int everyDays) {
    return guided(id, coach).withCadence(new Cadence(DAY, everyDays, START));
  }

  private static Trajectory guided(String id, ProfessionalId coach) {
    return Trajectory.of(
            new TrajectoryId(id),
            CANDIDATE.id(),
            TrajectoryType.JOB_COACHING,
            TrajectoryStep.of(TrajectoryState.RUNNING, DAY, new ActorId("coach"), Phase.DIAGNOSIS))
        .withGuide(new Guide(coach, DAY, START));
  }
}
