package nl.pow.core.trajectory;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.InvalidValueException;
import nl.pow.core.LeastPeople;
import org.jspecify.annotations.Nullable;

/**
 * What came of guidance that ended, whether it worked, and why: for how many people.
 *
 * @param worked whether it worked
 * @param outcome what came of it
 * @param why why it did or did not work
 * @param people how many different people, or null when they are too few to tell
 */
public record Lesson(Indication worked, Code outcome, Code why, @Nullable Integer people) {
  private record Kind(Indication worked, Code outcome, Code why) implements Comparable<Kind> {
    private static final Comparator<Kind> ORDER =
        Comparator.comparing(Kind::worked).thenComparing(Kind::outcome).thenComparing(Kind::why);

    @Override
    public int compareTo(Kind other) {
      return ORDER.compare(this, other);
    }
  }

  /**
   * Counts what is to be learned, from what went well and from what did not.
   *
   * @param trajectories trajectories, each once; those that have ended count
   * @param leastPeople the least number of people that is shown, 1 or more; fewer are suppressed
   * @return one for each combination, in order of whether it worked, outcome and why
   * @throws InvalidValueException when the least number is below 1
   */
  public static List<Lesson> of(Collection<Trajectory> trajectories, int leastPeople) {
    LeastPeople least = new LeastPeople(leastPeople);
    SortedMap<Kind, SortedSet<String>> people = new TreeMap<>();
    for (Trajectory one : trajectories) {
      Closing end = one.closing();
      if (end != null) {
        people
            .computeIfAbsent(
                new Kind(end.worked(), end.outcome(), end.why()), none -> new TreeSet<>())
            .add(one.candidate().value());
      }
    }
    List<Lesson> lessons = new ArrayList<>();
    people.forEach(
        (kind, who) ->
            lessons.add(
                new Lesson(kind.worked(), kind.outcome(), kind.why(), least.shown(who.size()))));
    return List.copyOf(lessons);
  }
}
