package nl.pow.core.trajectory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import org.junit.jupiter.api.Test;

class LessonTest {
  private static final LocalDate DAY = LocalDate.of(2020, 2, 3);
  private static final ActorId ACTOR = new ActorId("jobcoach-1");
  private static final Code PLACED = Code.parse("outcome:placed");
  private static final Code WITHOUT = Code.parse("outcome:ended-without-work");
  private static final Code GUIDANCE = Code.parse("why:good-guidance");
  private static final Code NO_FIT = Code.parse("why:no-fit");

  private static Trajectory begun(String id, String person) {
    return Trajectory.of(
        new TrajectoryId(id),
        new CandidateId(person),
        TrajectoryType.JOB_COACHING,
        TrajectoryStep.of(TrajectoryState.RUNNING, DAY, ACTOR, Phase.DIAGNOSIS));
  }

  private static Trajectory ended(
      String id, String person, Code outcome, Indication worked, Code why) {
    TrajectoryStep last =
        TrajectoryStep.of(TrajectoryState.COMPLETED, DAY.plusDays(90), ACTOR, Phase.AFTERCARE);
    return begun(id, person).ended(last, new Closing(outcome, worked, why, null));
  }

  @Test
  void s36WhyItWorkedAndWhyItDidNotStandSideBySide() {
    List<Trajectory> all = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      all.add(ended("t-" + i, "c-" + i, PLACED, Indication.YES, GUIDANCE));
      all.add(ended("u-" + i, "c-0", WITHOUT, Indication.NO, NO_FIT));
    }
    all.add(begun("v", "c-9"));

    assertThat(Lesson.of(all, 5))
        .containsExactly(
            new Lesson(Indication.YES, PLACED, GUIDANCE, 5),
            new Lesson(Indication.NO, WITHOUT, NO_FIT, null));
    assertThat(Lesson.of(all, 1))
        .containsExactly(
            new Lesson(Indication.YES, PLACED, GUIDANCE, 5),
            new Lesson(Indication.NO, WITHOUT, NO_FIT, 1));
    assertThatThrownBy(() -> Lesson.of(all, 0))
        .hasMessage("The least number of people that is shown is 1 or more.");
  }
}
