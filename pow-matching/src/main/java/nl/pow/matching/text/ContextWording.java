package nl.pow.matching.text;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import nl.pow.core.Period;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.PolicyContext;
import nl.pow.matching.policy.PolicyInForce;

/** Tells which contexts apply, and what they make otherwise. */
record ContextWording(Phrases own, UnaryOperator<String> criterion) {
  List<String> lines(PolicyInForce inForce, Direction direction) {
    List<String> lines = new ArrayList<>();
    if (!inForce.contexts().isEmpty()) {
      inForce.contexts().forEach(context -> lines.add(applies(context)));
      demands(lines, inForce, direction);
      inForce.weights(direction).stream()
          .filter(weight -> weight.suggested() != weight.applied())
          .forEach(weight -> lines.add(changed(weight)));
    }
    return List.copyOf(lines);
  }

  private String applies(PolicyContext context) {
    Period period = context.period();
    String name = context.name();
    if (period.to() == null) {
      return own.get(
          "context.from", Map.of("context", name, "from", String.valueOf(period.from())));
    }
    return period.from() == null
        ? own.get("context.to", Map.of("context", name, "to", period.to()))
        : own.get(
            "context.both", Map.of("context", name, "from", period.from(), "to", period.to()));
  }

  private void demands(List<String> lines, PolicyInForce inForce, Direction direction) {
    Set<String> before = demanded(inForce.suggested(), direction);
    Set<String> now = demanded(inForce.applied(), direction);
    now.stream()
        .filter(name -> !before.contains(name))
        .forEach(name -> tell(lines, "demand", name));
    before.stream()
        .filter(name -> !now.contains(name))
        .forEach(name -> tell(lines, "no-demand", name));
  }

  private void tell(List<String> lines, String change, String name) {
    lines.add("  - " + own.get("context." + change, Map.of("criterion", criterion.apply(name))));
  }

  private static Set<String> demanded(Policy policy, Direction direction) {
    Set<String> names = new LinkedHashSet<>();
    policy.demands().stream()
        .filter(demand -> demand.directions().contains(direction))
        .map(Demand::criterion)
        .forEach(names::add);
    return names;
  }

  private String changed(PolicyInForce.Weight weight) {
    return "  - "
        + own.get(
            "context.weight",
            Map.of(
                "criterion", criterion.apply(weight.criterion()),
                "applied", weight.applied(),
                "suggested", weight.suggested()));
  }
}
