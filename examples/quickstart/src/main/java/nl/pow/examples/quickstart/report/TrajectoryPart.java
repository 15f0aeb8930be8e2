package nl.pow.examples.quickstart.report;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import nl.pow.core.LeastPeople;
import nl.pow.core.trajectory.Lesson;
import nl.pow.core.trajectory.Trajectory;
import nl.pow.core.trajectory.TrajectoryState;
import nl.pow.core.trajectory.TrajectoryType;
import nl.pow.examples.quickstart.report.EffortsData.LessonRow;
import nl.pow.examples.quickstart.report.EffortsData.Share;
import nl.pow.examples.quickstart.report.EffortsData.TypeRow;
import nl.pow.examples.quickstart.report.EffortsData.Word;

/**
 * How many trajectories of each type stand in each state, and what was learned from those that
 * ended: numbers, no persons.
 *
 * @param telling the words
 */
record TrajectoryPart(Telling telling) {
  private static final List<TrajectoryState> STATES = List.of(TrajectoryState.values());

  List<Word> states() {
    return STATES.stream().map(state -> new Word(state.name(), telling.words(state))).toList();
  }

  List<TypeRow> types() {
    return Arrays.stream(TrajectoryType.values())
        .map(this::type)
        .filter(row -> row.total() > 0)
        .toList();
  }

  private TypeRow type(TrajectoryType type) {
    List<Trajectory> some =
        telling.efforts().trajectories().stream().filter(one -> one.type() == type).toList();
    List<Share> shares = telling.shares(STATES, some);
    return new TypeRow(telling.words(type), shares, shares.stream().mapToLong(Share::count).sum());
  }

  /** What came of those that ended, and why; of a few people no number is told. */
  List<LessonRow> lessons() {
    List<Trajectory> ended =
        telling.efforts().trajectories().stream()
            .filter(one -> one.stateOn(telling.asOf()).filter(s -> s.next().isEmpty()).isPresent())
            .toList();
    return Lesson.of(ended, LeastPeople.USUAL).stream()
        .map(
            one ->
                new LessonRow(
                    telling.text("lessons-" + one.worked(), Map.of()),
                    telling.words(one.outcome()),
                    telling.words(one.why()),
                    one.people()))
        .toList();
  }
}
