package nl.pow.core.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.InvalidValueException;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.ProfessionalId;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TrajectoryTest {
  private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
  private static final ActorId ACTOR = new ActorId("jobcoach-1");
  private static final Code CORONA = Code.parse("reason:physical-contact");
  private static final Closing PLACED =
      new Closing(
          Code.parse("outcome:placed"), Indication.YES, Code.parse("why:employer-involved"), null);

  private static TrajectoryStep step(TrajectoryState state, int day, Phase phase) {
    return TrajectoryStep.of(state, DAY.plusDays(day), ACTOR, phase);
  }

  private static TrajectoryStep suspended(int day, int resume, Phase phase) {
    return new TrajectoryStep(
        TrajectoryState.SUSPENDED,
        DAY.plusDays(day),
        ACTOR,
        phase,
        CORONA,
        DAY.plusDays(resume),
        null);
  }

  private static Trajectory running(TrajectoryType type) {
    return Trajectory.of(
        new TrajectoryId("t-1"),
        new CandidateId("c-1"),
        type,
        step(TrajectoryState.RUNNING, 0, Phase.DIAGNOSIS));
  }

  private static final Trajectory COACHING = running(TrajectoryType.JOB_COACHING);

  @Test
  void workplaceLearningStandsStillAndGoesOnAndThoseDaysDoNotCount() {
    Trajectory learning =
        running(TrajectoryType.WORKPLACE_LEARNING)
            .with(step(TrajectoryState.RUNNING, 10, Phase.TRAINING))
            .with(suspended(40, 100, Phase.TRAINING))
            .with(step(TrajectoryState.RUNNING, 130, Phase.TRAINING));
    assertThat(learning.runningDays(DAY.plusDays(150))).isEqualTo(40 + 20);
    assertThat(learning.stateOn(DAY.plusDays(99))).contains(TrajectoryState.SUSPENDED);
    assertThat(learning.history().get(2).resumeOn()).isEqualTo(DAY.plusDays(100));
    assertThat(learning.phase()).isEqualTo(Phase.TRAINING);
  }

  @Test
  void standingStillNeedsAReasonAndADayToGoOn() {
    Trajectory coaching = running(TrajectoryType.JOB_COACHING);
    assertThatThrownBy(() -> step(TrajectoryState.SUSPENDED, 1, Phase.DIAGNOSIS))
        .hasMessage(
            "A step that makes a trajectory stand still, and no other, tells the day on which it"
                + " is meant to go on.");
    assertThatThrownBy(() -> suspended(5, 4, Phase.DIAGNOSIS))
        .isInstanceOf(InvalidValueException.class);
    TrajectoryStep silent =
        new TrajectoryStep(
            TrajectoryState.SUSPENDED, DAY, ACTOR, Phase.DIAGNOSIS, null, DAY.plusDays(1), null);
    assertThatThrownBy(() -> coaching.with(silent))
        .hasMessage("A step to this state tells its reason, as a code.");
  }

  @Test
  void anEndTellsWhatCameOfItAndWhy() {
    Trajectory switching = running(TrajectoryType.SECTOR_SWITCH);
    String rule = "A trajectory that has ended, and no other, tells what came of it and why.";
    TrajectoryStep done = step(TrajectoryState.COMPLETED, 90, Phase.PLACEMENT);
    assertThatThrownBy(() -> switching.with(done)).hasMessage(rule);
    TrajectoryStep going = step(TrajectoryState.RUNNING, 90, Phase.PLACEMENT);
    assertThatThrownBy(() -> switching.ended(going, PLACED)).hasMessage(rule);
    Trajectory ended = switching.ended(done, PLACED);
    assertThat(ended.closing()).isEqualTo(PLACED);
    assertThat(ended.state().next()).isEmpty();
    assertThatThrownBy(() -> ended.ended(done, PLACED))
        .hasMessage("A step leads to a state that may follow the one before it.");
  }

  @ParameterizedTest
  @EnumSource(TrajectoryType.class)
  void goesThroughThePhasesOfItsTypeOnlyAndBackWithAReason(TrajectoryType type) {
    for (Phase phase : Phase.values()) {
      TrajectoryStep first = step(TrajectoryState.RUNNING, 0, phase);
      if (type.phases().contains(phase)) {
        assertThat(trajectory(type, first).phase()).isEqualTo(phase);
      } else {
        assertThatThrownBy(() -> trajectory(type, first))
            .hasMessage("A trajectory goes through the phases of its type only.");
      }
    }
    List<Phase> phases = List.copyOf(type.phases());
    Phase last = phases.get(phases.size() - 1);
    Trajectory late = trajectory(type, step(TrajectoryState.RUNNING, 0, last));
    TrajectoryStep back = step(TrajectoryState.RUNNING, 1, phases.get(0));
    assertThatThrownBy(() -> late.with(back))
        .hasMessage("A step back to an earlier phase tells its reason.");
    TrajectoryStep told =
        new TrajectoryStep(
            back.state(),
            back.since(),
            ACTOR,
            back.phase(),
            Code.parse("reason:moved"),
            null,
            null);
    assertThat(late.with(told).phase()).isEqualTo(phases.get(0));
  }

  private static Trajectory trajectory(TrajectoryType type, TrajectoryStep first) {
    return Trajectory.of(new TrajectoryId("t-1"), new CandidateId("c-1"), type, first);
  }

  /** No history that can be built has a phase outside the type, or a state after the end. */
  @Property(tries = 3_000)
  void noPathLeavesItsType(
      @ForAll TrajectoryType type, @ForAll("steps") List<TrajectoryStep> steps) {
    List<TrajectoryStep> taken = new ArrayList<>();
    Trajectory one = null;
    for (TrajectoryStep step : steps) {
      try {
        boolean ends = step.state().next().isEmpty();
        Trajectory next =
            one == null ? trajectory(type, step) : ends ? one.ended(step, PLACED) : one.with(step);
        taken.add(step);
        one = next;
      } catch (InvalidValueException refusal) {
        assertThat(refusal.code()).matches("history-.*|trajectory-.*");
      }
    }
    if (one != null) {
      assertThat(one.history()).isEqualTo(taken);
      assertThat(type.phases()).containsAll(taken.stream().map(TrajectoryStep::phase).toList());
      assertThat(one.stateOn(LocalDate.MAX)).contains(one.state());
      Set<TrajectoryState> before = EnumSet.noneOf(TrajectoryState.class);
      taken.subList(0, taken.size() - 1).forEach(step -> before.add(step.state()));
      assertThat(before).doesNotContain(TrajectoryState.STOPPED, TrajectoryState.COMPLETED);
    }
  }

  @Provide
  Arbitrary<List<TrajectoryStep>> steps() {
    return Combinators.combine(
            Arbitraries.of(TrajectoryState.class),
            Arbitraries.integers().between(0, 3),
            Arbitraries.of(Phase.class),
            Arbitraries.of(true, false))
        .as(TrajectoryTest::drawn)
        .list()
        .ofMaxSize(8);
  }

  private static TrajectoryStep drawn(TrajectoryState state, int day, Phase phase, boolean told) {
    @Nullable LocalDate resume =
        state == TrajectoryState.SUSPENDED ? DAY.plusDays(day + 30L) : null;
    return new TrajectoryStep(
        state, DAY.plusDays(day), ACTOR, phase, told ? CORONA : null, resume, null);
  }

  @Test
  void anotherRouteThanAskedForTellsWhy() {
    Code business = Code.parse("route:own-business");
    Code job = Code.parse("route:job");
    assertThatThrownBy(() -> new Route(business, job, null))
        .hasMessage("A route that differs from the one that was asked for tells why.");
    assertThat(new Route(business, job, Code.parse("reason:no-plan")).decided()).isEqualTo(job);
    assertThat(new Route(business, business, null).reason()).isNull();
    assertThat(new Route(business, null, null).decided()).isNull();
  }

  @Test
  void anotherCoachTakesOver() {
    Code start = Code.parse("reason:start");
    Guide first = new Guide(new ProfessionalId("p-1"), DAY, start);
    Guide second =
        new Guide(new ProfessionalId("p-2"), DAY.plusDays(30), Code.parse("reason:illness"));
    Trajectory one = COACHING.withGuide(second).withGuide(first);
    assertThat(one.guides()).containsExactly(first, second);
    assertThat(one.guideOn(DAY.minusDays(1))).isEmpty();
    assertThat(one.guideOn(DAY.plusDays(29))).contains(first.professional());
    assertThat(one.guideOn(DAY.plusDays(30))).contains(second.professional());
  }

  @Property(tries = 2_000)
  void contactsAreOverdueWhenTheLastOneAndTheIntervalLieBeforeToday(
      @ForAll("contacts") List<Contact> contacts,
      @ForAll("days") int interval,
      @ForAll("days") int now) {
    Cadence cadence = new Cadence(DAY, interval, Code.parse("reason:start"));
    Trajectory one = COACHING.withCadence(cadence);
    for (Contact contact : contacts) {
      one = one.withContact(contact);
    }
    LocalDate today = DAY.plusDays(now);
    LocalDate last = DAY;
    for (Contact contact : contacts) {
      boolean counts = contact.held() && !contact.on().isAfter(today);
      if (counts && contact.on().isAfter(last)) {
        last = contact.on();
      }
    }
    assertThat(one.isContactOverdue(today)).isEqualTo(last.plusDays(interval).isBefore(today));
  }

  @Provide
  Arbitrary<Integer> days() {
    return Arbitraries.integers().between(1, 60);
  }

  @Provide
  Arbitrary<List<Contact>> contacts() {
    return Combinators.combine(
            days(), Arbitraries.of(ContactMeans.class), Arbitraries.of(true, false))
        .as((day, means, held) -> new Contact(DAY.plusDays(day), means, ACTOR, held))
        .list()
        .ofMaxSize(4);
  }

  @Test
  void nobodyIsOverdueWhileATrajectoryStandsStill() {
    Trajectory one = COACHING.withCadence(new Cadence(DAY, 7, Code.parse("reason:start")));
    assertThat(one.contactDueOn(DAY.plusDays(20))).contains(DAY.plusDays(7));
    Trajectory still = one.with(suspended(8, 60, Phase.DIAGNOSIS));
    assertThat(still.isContactOverdue(DAY.plusDays(20))).isFalse();
    assertThat(COACHING.contactDueOn(DAY)).isEmpty();
  }

  @Test
  void debtsAreReferredAndNothingElseIsKept() {
    Goal debts =
        new Goal("Schulden regelen", Theme.POVERTY_AND_DEBTS, null, GoalState.OPEN, List.of());
    Goal work = new Goal("Werk vinden", Theme.NEW_WORK, null, GoalState.OPEN, List.of());
    assertThatThrownBy(() -> COACHING.withGoals(List.of(debts)))
        .hasMessage(
            "No goal is about poverty and debts; the trajectory names the partner that helps.");
    assertThat(
            COACHING
                .withGoals(List.of(work))
                .withDebtsReferredTo(new PartnerId("kredietbank"))
                .themes())
        .containsExactly(Theme.NEW_WORK, Theme.POVERTY_AND_DEBTS);
    assertThat(COACHING.themes()).isEmpty();
  }

  @Test
  void statesHaveTheWordsOfFlanders() {
    assertThat(TrajectoryState.RUNNING.flemish()).hasToString("trajectstatus:actief");
    assertThat(TrajectoryState.SUSPENDED.flemish()).hasToString("trajectstatus:passief");
    assertThat(TrajectoryState.STOPPED.flemish()).hasToString("trajectstatus:stopgezet");
    assertThat(TrajectoryState.COMPLETED.flemish()).hasToString("trajectstatus:uitgevoerd");
  }
}
