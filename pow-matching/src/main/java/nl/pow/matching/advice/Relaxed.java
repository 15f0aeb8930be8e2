package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.profile.Need;
import nl.pow.core.vacancy.ExperienceRequirement;
import org.jspecify.annotations.Nullable;

/** What holds for every requirement that is asked less. */
final class Relaxed {
  private static final int DROPPED = 200;
  private static final int PER_NEED = 50;
  private static final int PER_LEVEL = 100;

  private Relaxed() {}

  /** The list with the first such requirement replaced, or left out when nothing is asked. */
  static <R> List<R> in(List<R> asked, R before, @Nullable R after) {
    List<R> changed = new ArrayList<>(asked);
    int at = changed.indexOf(before);
    if (at < 0) {
      throw new InvalidValueException(
          "change",
          "The vacancy does not ask what the change would relax.\n"
              + "Maybe the vacancy was changed since the advice was given.");
    }
    changed.remove(at);
    if (after != null) {
      changed.add(at, after);
    }
    return changed;
  }

  static int cost(Need before, @Nullable Need after, int levels) {
    return after == null
        ? DROPPED
        : Math.max(1, PER_LEVEL * levels + PER_NEED * (Ladder.steps(before) - Ladder.steps(after)));
  }

  /** Told apart, so that each reads well: dropped, less urgent, or at a lower level. */
  static String kind(String asked, Need before, @Nullable Need after) {
    return asked + (after == null ? "-no-longer" : before == after ? "" : "-less");
  }

  /** The need when that changes, else the level. */
  static @Nullable Code code(Need before, @Nullable Need after, Need need, @Nullable Code level) {
    return after == null || before == after ? level : Codes.of("need", need);
  }

  static @Nullable Code years(ExperienceRequirement asked) {
    return Codes.of("years", asked.years());
  }
}
