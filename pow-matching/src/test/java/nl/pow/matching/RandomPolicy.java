package nl.pow.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Function;
import nl.pow.core.Period;
import nl.pow.matching.policy.CriterionSetting;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.PolicyContext;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.policy.Wish;

/** Policies with every part there or not by lot. */
final class RandomPolicy {
  private static final List<String> CRITERIA =
      List.of("skills", "occupation", "travel", "hours", "languages", "contract", "strict");
  private static final List<String> ODD =
      List.of("0", "-1", "1000000", "\"\"", "\"x\"", "null", "[]", "{}", "true", "\"skills\"");

  private final Random random;

  RandomPolicy(long seed) {
    this.random = new Random(seed);
  }

  Policy policy() {
    return new Policy(
        text(100),
        text(50),
        demands(),
        wishes(),
        random.nextInt(1001),
        random.nextBoolean() ? text(500) : null,
        List.of(new CriterionSetting("strict", "value", "" + random.nextInt(1001))),
        contexts());
  }

  /** The text with one of its values put in the place of something else. */
  String spoilt(String text) {
    List<String> lines = new ArrayList<>(text.lines().toList());
    int at = random.nextInt(lines.size());
    String line = lines.get(at);
    int colon = line.indexOf(": ");
    String odd = ODD.get(random.nextInt(ODD.size()));
    if (colon > 0) {
      String end = line.endsWith(",") ? "," : "";
      boolean opens = line.endsWith("{") || line.endsWith("[");
      lines.set(
          at, opens ? line.replaceFirst("[a-z]", "") : line.substring(0, colon + 2) + odd + end);
    } else if (random.nextBoolean()) {
      lines.remove(at);
    }
    return String.join("\n", lines);
  }

  private List<PolicyContext> contexts() {
    List<PolicyContext> contexts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      contexts.add(
          new PolicyContext(
              "C-" + i + "_x",
              period(),
              demands(),
              wishes(),
              names(),
              names(),
              random.nextBoolean() ? text(500) : null));
    }
    return contexts;
  }

  private Period period() {
    var from = Sample.DAY.plusDays(random.nextInt(2000) - 1000);
    int ends = random.nextInt(3);
    return new Period(
        ends == 0 ? null : from, ends == 1 ? null : from.plusDays(random.nextInt(1000)));
  }

  private SortedSet<String> names() {
    SortedSet<String> names = new TreeSet<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      names.add(CRITERIA.get(random.nextInt(CRITERIA.size())));
    }
    return names;
  }

  private List<Demand> demands() {
    UnknownRule[] rules = UnknownRule.values();
    return rules(split -> new Demand(split.name, rules[random.nextInt(2)], split.directions));
  }

  private List<Wish> wishes() {
    return rules(
        split ->
            new Wish(
                split.name,
                1 + random.nextInt(random.nextBoolean() ? 50 : Wish.MAX_WEIGHT),
                split.directions));
  }

  private record Split(String name, Set<Direction> directions) {}

  /** For each criterion no rule, one for one or both directions, or one for each. */
  private <R> List<R> rules(Function<Split, R> rule) {
    List<R> rules = new ArrayList<>();
    for (String name : CRITERIA) {
      switch (random.nextInt(6)) {
        case 0 -> rules.add(rule.apply(new Split(name, EnumSet.allOf(Direction.class))));
        case 1 -> rules.add(rule.apply(new Split(name, EnumSet.of(one()))));
        case 2 -> {
          for (Direction direction : Direction.values()) {
            rules.add(rule.apply(new Split(name, EnumSet.of(direction))));
          }
        }
        default -> {}
      }
    }
    return rules;
  }

  private Direction one() {
    return random.nextBoolean()
        ? Direction.CANDIDATES_FOR_VACANCY
        : Direction.VACANCIES_FOR_CANDIDATE;
  }

  private String text(int most) {
    String signs = "aZ 0\"\\é€\t😀";
    StringBuilder text = new StringBuilder("x");
    for (int i = random.nextInt(most); i > 0; i--) {
      int[] points = signs.codePoints().toArray();
      text.appendCodePoint(points[random.nextInt(points.length)]);
    }
    return text.toString();
  }
}
