package nl.pow.matching.market;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.market.Jury.Ballot;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.policy.Wish;

/** All criteria that a policy names on the day, and a jury of them for each direction. */
record Bench(List<Judge> judges, Map<Direction, Jury> juries) {
  static Bench of(
      Policy whole, MatchContext context, Providers<CriterionProvider> criteria, Rulings rulings) {
    whole.criteria().forEach(criteria::named);
    Policy policy = whole.on(context.asOf()).applied();
    TreeSet<String> names = new TreeSet<>();
    policy.demands().forEach(demand -> names.add(demand.criterion()));
    policy.wishes().forEach(wish -> names.add(wish.criterion()));
    refuseDecision(names);
    List<Judge> judges = new ArrayList<>();
    for (String name : names) {
      judges.add(Judge.of(judges.size(), criteria.named(name), policy.settingsOf(name), context));
    }
    Map<Direction, Jury> juries = new EnumMap<>(Direction.class);
    for (Direction direction : Direction.values()) {
      List<Ballot> ballots = ballots(policy, direction, judges);
      juries.put(
          direction, new Jury(direction, ballots, policy.unknownValue(), judges.size(), rulings));
    }
    return new Bench(List.copyOf(judges), juries);
  }

  private static void refuseDecision(Set<String> names) {
    if (names.contains(Finding.DECISION)) {
      throw new InvalidValueException(
          "criterion-name",
          "The name [decision] stands for what people decide.\n"
              + "Maybe give the criterion another name.");
    }
  }

  private static List<Ballot> ballots(Policy policy, Direction direction, List<Judge> judges) {
    Stream<Ballot> demands =
        policy.demands().stream()
            .filter(demand -> demand.directions().contains(direction))
            .map(demand -> ballot(demand, judges));
    Stream<Ballot> wishes =
        policy.wishes().stream()
            .filter(wish -> wish.directions().contains(direction))
            .map(wish -> ballot(wish, judges));
    return Stream.concat(demands, wishes).toList();
  }

  private static Ballot ballot(Demand demand, List<Judge> judges) {
    return new Ballot(named(demand.criterion(), judges), Role.DEMAND, 0, demand.unknown());
  }

  private static Ballot ballot(Wish wish, List<Judge> judges) {
    return new Ballot(named(wish.criterion(), judges), Role.WISH, wish.weight(), UnknownRule.PASS);
  }

  private static Judge named(String name, List<Judge> judges) {
    return judges.stream().filter(judge -> judge.name().equals(name)).findFirst().orElseThrow();
  }
}
