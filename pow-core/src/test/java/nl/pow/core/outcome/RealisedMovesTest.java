package nl.pow.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.outcome.RealisedMoves.Move;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.text.Words;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.Workplace;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class RealisedMovesTest {
  private static final ActorId ACTOR = new ActorId("coach-1");
  private static final EmployerId EMPLOYER = new EmployerId("e");
  private static final LocalDate DAY = LocalDate.of(2021, 3, 1);
  private static final Period YEAR =
      new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));

  private static OccupationCode occupation(int number) {
    return OccupationCode.parse("own:" + number);
  }

  private static WorkExperience work(
      int occupation, @Nullable LocalDate from, @Nullable LocalDate to) {
    return new WorkExperience(occupation(occupation), new Period(from, to), null, null);
  }

  private static Candidate person(String id, WorkExperience... done) {
    Qualifications none = Qualifications.unknown();
    return Candidate.of(new CandidateId(id), null)
        .withQualifications(
            new Qualifications(
                null,
                none.skills(),
                none.languages(),
                none.licences(),
                none.educations(),
                none.courses(),
                List.of(done),
                none.none()));
  }

  private static Vacancy vacancy(int occupation) {
    Job job = Job.of(occupation(occupation), Workplace.unknown());
    return Vacancy.of(new VacancyId("v-" + occupation), null, EMPLOYER, "Werk", job);
  }

  private static Placement placed(String person, String id, int vacancy, LocalDate day) {
    PlacementStep agreed = PlacementStep.of(PlacementState.AGREED, day.minusDays(9), ACTOR, null);
    return Placement.of(
            new PlacementId(id),
            new CandidateId(person),
            EMPLOYER,
            PlacementKind.REGULAR,
            day,
            agreed)
        .withOrigin(new PlacementOrigin(new VacancyId("v-" + vacancy), null, null))
        .begun(day, ACTOR);
  }

  private static List<Move> moves(Candidate person, Placement... placements) {
    return RealisedMoves.betweenOccupations(
            List.of(placements), List.of(person), List.of(vacancy(1), vacancy(2)), YEAR, 1)
        .moves();
  }

  @Test
  void s17AMoveGoesFromTheLastWorkBeforeToTheVacancyThatWasFilled() {
    Candidate person =
        person(
            "c",
            work(3, DAY.minusYears(9), DAY.minusYears(5)),
            work(4, DAY.minusYears(5), DAY.minusYears(1)),
            work(2, DAY, null));

    assertThat(moves(person, placed("c", "p", 2, DAY)))
        .containsExactly(new Move(occupation(4).code(), occupation(2).code(), 1));
    assertThat(moves(person, placed("c", "p", 2, DAY), placed("c", "q", 2, DAY.plusDays(99))))
        .contains(new Move(occupation(4).code(), occupation(2).code(), 1));
    assertThat(moves(person("c", work(4, null, null)), placed("c", "p", 2, DAY))).isEmpty();
    assertThat(moves(person("c", work(2, null, DAY.minusDays(1))), placed("c", "p", 2, DAY)))
        .isEmpty();
    assertThat(moves(person, placed("c", "p", 2, DAY.plusYears(1)))).isEmpty();
    assertThat(moves(person, placed("c", "p", 9, DAY))).isEmpty();
  }

  @Test
  void s17WhoWorksStillAndWorksElsewhereMovesFromThatWork() {
    Candidate person =
        person("c", work(3, DAY.minusYears(3), DAY.minusDays(1)), work(4, DAY.minusYears(5), null));

    assertThat(moves(person, placed("c", "p", 2, DAY)))
        .containsExactly(new Move(occupation(4).code(), occupation(2).code(), 1));
  }

  @Test
  void s17SwitchesOfSectorAreCountedAsThePlacementsTellThem() {
    Code food = Code.parse("sbi:56");
    Code care = Code.parse("sbi:87");
    List<Placement> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(placed("c-" + i, "p-" + i, 1, DAY).withSectors(new Sectors(food, care)));
    }
    all.add(placed("c-5", "p-5", 1, DAY).withSectors(new Sectors(care, food)));
    all.add(placed("c-6", "p-6", 1, DAY).withSectors(new Sectors(care, care)));

    assertThat(RealisedMoves.betweenSectors(all, YEAR, 5).moves())
        .containsExactly(new Move(food, care, 5), new Move(care, food, null));
    assertThatThrownBy(() -> RealisedMoves.betweenSectors(all, YEAR, 0))
        .hasMessage("The least number of people that is shown is 1 or more.");
  }

  @Test
  void s17AdviceTellsOverlapAndGapByATaxonomyAndHowOftenItWasDone() {
    RealisedMoves moves =
        new RealisedMoves(
            YEAR, 5, List.of(new Move(occupation(1).code(), occupation(2).code(), 7)));
    MoveAdvice advice = MoveAdvice.of(new CodeTaxonomy(), occupation(1), occupation(2), moves);
    MoveAdvice back = MoveAdvice.of(new CodeTaxonomy(), occupation(2), occupation(1), moves);

    assertThat(advice.realised().people()).isEqualTo(7);
    assertThat(advice.period()).isEqualTo(YEAR);
    assertThat(advice.taxonomy().name()).isEqualTo("codes");
    assertThat(advice.step().missing()).isEmpty();
    assertThat(back.realised().people()).isZero();
    assertThat(Words.of(Locale.ENGLISH, RealisedMoves.SOURCE)).isEqualTo("realised placements");
  }

  /** Everybody who moved is counted once, and what is suppressed is fewer than was asked. */
  @Property(tries = 300)
  void s17RealisedCountsAddUp(@ForAll long seed, @ForAll @IntRange(min = 2, max = 6) int least) {
    Random random = new Random(seed);
    List<Candidate> people = new ArrayList<>();
    List<Placement> placements = new ArrayList<>();
    int moved = 0;
    for (int i = 0; i < 30; i++) {
      int from = random.nextInt(3);
      int to = random.nextInt(3);
      boolean then = random.nextInt(4) > 0;
      LocalDate day = then ? DAY : DAY.plusYears(2);
      people.add(person("c-" + i, work(from, null, DAY.minusDays(1 + random.nextInt(9)))));
      placements.add(placed("c-" + i, "p-" + i, to, day));
      moved += then && from != to ? 1 : 0;
    }
    List<Vacancy> work = List.of(vacancy(0), vacancy(1), vacancy(2));
    List<Move> exact = RealisedMoves.betweenOccupations(placements, people, work, YEAR, 1).moves();
    List<Move> shown =
        RealisedMoves.betweenOccupations(placements, people, work, YEAR, least).moves();

    assertThat(exact.stream().mapToInt(Move::people).sum()).isEqualTo(moved);
    assertThat(shown)
        .containsExactlyElementsOf(
            exact.stream()
                .map(one -> one.people() < least ? new Move(one.from(), one.to(), null) : one)
                .toList());
  }
}
