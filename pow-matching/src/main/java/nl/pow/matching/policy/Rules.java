package nl.pow.matching.policy;

import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;

/** What holds for demands and wishes alike. */
final class Rules {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");

  private Rules() {}

  static Set<Direction> both() {
    return EnumSet.allOf(Direction.class);
  }

  static Set<Direction> check(String criterion, Set<Direction> directions) {
    if (!NAME.matcher(criterion).matches()) {
      throw new InvalidValueException(
          "criterion-name", "A criterion has a name that matches [a-z][a-z0-9-]{0,31}.");
    }
    if (directions.isEmpty()) {
      throw new InvalidValueException(
          "rule-directions", "The rule for [" + criterion + "] needs at least one direction.");
    }
    return Collections.unmodifiableSet(EnumSet.copyOf(directions));
  }

  /** Refuses two rules of one kind for one criterion in one direction. */
  static <R> List<R> once(
      String kind,
      List<R> rules,
      Function<R, String> criterion,
      Function<R, Set<Direction>> directions) {
    for (Direction direction : Direction.values()) {
      Set<String> seen = new TreeSet<>();
      for (R rule : rules) {
        String name = criterion.apply(rule);
        if (directions.apply(rule).contains(direction) && !seen.add(name)) {
          throw new InvalidValueException(
              "policy-duplicate",
              "The policy has two " + kind + "s for [" + name + "] in [" + direction + "].");
        }
      }
    }
    return List.copyOf(rules);
  }

  /** The list without the rules for a criterion, in the same order, and one more at the end. */
  static <R> List<R> with(List<R> rules, R rule, Function<R, String> criterion) {
    Stream<R> others = without(rules, criterion.apply(rule), criterion).stream();
    return Stream.concat(others, Stream.of(rule)).toList();
  }

  static <R> List<R> without(List<R> rules, String name, Function<R, String> criterion) {
    return rules.stream().filter(rule -> !criterion.apply(rule).equals(name)).toList();
  }
}
