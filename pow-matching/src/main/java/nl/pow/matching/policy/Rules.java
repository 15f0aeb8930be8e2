package nl.pow.matching.policy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/** What holds for demands and wishes alike. */
final class Rules {
  private static final Pattern NAME = Pattern.compile("[a-z][a-z0-9-]{0,31}");
  private static final int LONGEST_BASIS = 500;

  private Rules() {}

  static Set<Direction> both() {
    return EnumSet.allOf(Direction.class);
  }

  static void checkName(String criterion) {
    if (!NAME.matcher(criterion).matches()) {
      throw new InvalidValueException(
          "criterion-name", "A criterion has a name that matches [a-z][a-z0-9-]{0,31}.");
    }
  }

  static void checkBasis(@Nullable String basis) {
    if (basis != null && !isBasis(basis)) {
      throw new InvalidValueException("policy-basis", "A basis has 1 to 500 characters.");
    }
  }

  static boolean isBasis(String text) {
    return isText(text, LONGEST_BASIS);
  }

  /** Something to read, of at most so many characters. */
  static boolean isText(String text, int most) {
    return !text.isBlank() && length(text) <= most;
  }

  static int length(String text) {
    return text.codePointCount(0, text.length());
  }

  static Set<Direction> check(String criterion, Set<Direction> directions) {
    checkName(criterion);
    if (directions.isEmpty()) {
      throw new InvalidValueException(
          "rule-directions", "The rule for [" + criterion + "] needs at least one direction.");
    }
    return Collections.unmodifiableSet(EnumSet.copyOf(directions));
  }

  /** Refuses two rules of one kind, named as several, for one criterion in one direction. */
  static <R> List<R> once(
      String kinds,
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
              "The policy has two " + kinds + " for [" + name + "] in [" + direction + "].");
        }
      }
    }
    return List.copyOf(rules);
  }

  static <R> void unique(String kinds, List<R> all, Function<R, String> name) {
    Set<String> seen = new TreeSet<>();
    for (R each : all) {
      if (!seen.add(name.apply(each))) {
        throw new InvalidValueException(
            "policy-duplicate", "The policy has two " + kinds + " [" + name.apply(each) + "].");
      }
    }
  }

  /** The list without the rules for a criterion, in the same order, and one more at the end. */
  static <R> List<R> with(List<R> rules, R rule, Function<R, String> criterion) {
    Stream<R> others = without(rules, criterion.apply(rule), criterion).stream();
    return Stream.concat(others, Stream.of(rule)).toList();
  }

  static SortedSet<String> without(SortedSet<String> names, String name) {
    SortedSet<String> others = new TreeSet<>(names);
    others.remove(name);
    return others;
  }

  /** Drops some rules and puts others in the place of those for their criterion and directions. */
  static <R> List<R> over(
      List<R> before,
      Set<String> dropped,
      List<R> more,
      Function<R, String> criterion,
      Function<R, Set<Direction>> directions,
      BiFunction<R, Set<Direction>, R> narrowed) {
    List<R> after = new ArrayList<>();
    for (R rule : before) {
      Set<Direction> left = EnumSet.copyOf(directions.apply(rule));
      more.stream()
          .filter(other -> criterion.apply(other).equals(criterion.apply(rule)))
          .forEach(other -> left.removeAll(directions.apply(other)));
      if (!left.isEmpty() && !dropped.contains(criterion.apply(rule))) {
        after.add(narrowed.apply(rule, left));
      }
    }
    after.addAll(more);
    return after;
  }

  static <R> List<R> without(List<R> rules, String name, Function<R, String> criterion) {
    return rules.stream().filter(rule -> !criterion.apply(rule).equals(name)).toList();
  }
}
