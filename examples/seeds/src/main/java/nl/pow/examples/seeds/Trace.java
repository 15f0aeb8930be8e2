package nl.pow.examples.seeds;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import nl.pow.core.idea.Idea;
import nl.pow.core.idea.Insight;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.RoadMap;
import nl.pow.core.store.Kind;

/** What an action rests on, from the meeting in which its insight was told. */
final class Trace {
  private final RoadMap road;

  private Trace(RoadMap road) {
    this.road = road;
  }

  /** A line for each step of the road to an action; none when the document does not tell of it. */
  static List<String> of(World world, String action) {
    return world.all(Kind.ACTION).stream()
        .filter(one -> one.id().value().equals(action))
        .flatMap(one -> new Trace(world.road().to(one.id())).lines().stream())
        .toList();
  }

  /** Every action that can be asked for. */
  static List<String> known(List<World> worlds) {
    return worlds.stream()
        .flatMap(world -> world.all(Kind.ACTION).stream())
        .map(Action::id)
        .map(ActionId::value)
        .sorted()
        .toList();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    road.meetings().forEach(one -> lines.add("bijeenkomst " + one.heldOn() + ": " + one.title()));
    road.insights()
        .forEach(one -> lines.add("inzicht " + one.id() + ": " + one.text() + place(one)));
    road.ideas().forEach(one -> lines.add("oplossing " + one.id() + ": " + told(one)));
    road.actions().forEach(one -> lines.add("actie " + one.id() + ": " + one.title()));
    return lines;
  }

  private String place(Insight insight) {
    return road.prioritisations().stream()
        .flatMap(votes -> votes.result().stream())
        .filter(priority -> priority.insight().equals(insight.id()))
        .map(priority -> " (plaats " + priority.place() + " van wat voorgaat)")
        .collect(Collectors.joining());
  }

  private static String told(Idea idea) {
    return idea.title() + ", voor " + idea.solves();
  }
}
