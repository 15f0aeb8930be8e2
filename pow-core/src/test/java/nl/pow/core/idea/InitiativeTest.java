package nl.pow.core.idea;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;
import nl.pow.core.region.RegionRegister;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class InitiativeTest {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);
  private static final ActorId ACTOR = new ActorId("project-leader-1");

  private static InitiativeStep step(InitiativeState state, int day) {
    Code reason = state == InitiativeState.STOPPED ? Code.parse("reason:other") : null;
    return new InitiativeStep(state, DAY.plusDays(day), ACTOR, reason, null);
  }

  private static Initiative taskForce() {
    return Initiative.of(
        new InitiativeId("task-force"),
        "Task force of banks, service point, entrepreneurs and municipalities",
        RegionRegister.ofYear(2026).regionNamed("Noord-Holland Noord").code(),
        step(InitiativeState.IDEA, 0));
  }

  @Test
  void s46AnInitiativeGoesFromIdeaToWhatItBrought() {
    Initiative done =
        taskForce()
            .with(step(InitiativeState.PILOT, 10))
            .with(step(InitiativeState.RUNNING, 40))
            .with(step(InitiativeState.EVALUATED, 200));

    assertThat(done.state()).isEqualTo(InitiativeState.EVALUATED);
    assertThat(done.stateOn(DAY.plusDays(39))).contains(InitiativeState.PILOT);
    assertThat(done.history()).hasSize(4);
  }

  @Property(tries = 1_000)
  void s46StepsThatMayNotFollowAreRefused(@ForAll @Size(max = 6) List<InitiativeState> states) {
    Initiative initiative = taskForce();
    for (int i = 0; i < states.size(); i++) {
      InitiativeStep step = step(states.get(i), i + 1);
      Initiative before = initiative;
      if (before.state().next().contains(step.state())) {
        initiative = before.with(step);
        assertThat(initiative.history())
            .startsWith(before.history().toArray(InitiativeStep[]::new));
        assertThat(initiative.state()).isEqualTo(step.state());
      } else {
        assertThatThrownBy(() -> before.with(step))
            .isInstanceOf(InvalidValueException.class)
            .hasMessage("A step leads to a state that may follow the one before it.");
      }
    }
  }

  private static Experiment experiment(Period period, @Nullable Finding finding) {
    return new Experiment(
        new ExperimentId("halo"),
        "Assessments at a distance help people get ready for work.",
        "candidates who cannot be met in person",
        "share with a better result on employee skills",
        RegionRegister.ofYear(2026).regionNamed("Haaglanden").code(),
        null,
        period,
        finding);
  }

  @Test
  void s21AFindingNeedsATimeAndANumberAndMayBeInconclusive() {
    Finding finding = new Finding(Judgement.INCONCLUSIVE, 12, DAY.plusDays(90), null);
    Period period = new Period(DAY, DAY.plusDays(60));

    assertThat(experiment(period, null).with(finding).finding()).isEqualTo(finding);
    assertThatThrownBy(() -> experiment(new Period(DAY, null), null).with(finding))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("An experiment with a finding tells from which day to which day it ran.");
  }
}
