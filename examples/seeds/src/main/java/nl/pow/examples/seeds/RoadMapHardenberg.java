package nl.pow.examples.seeds;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.idea.Insight;
import nl.pow.core.idea.InsightId;
import nl.pow.core.idea.Priority;
import nl.pow.core.party.SignUp;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionPlan;
import nl.pow.core.plan.Horizon;
import nl.pow.core.plan.RoadMap;
import nl.pow.core.store.Kind;

/** The road to an action plan of the municipality of Hardenberg, autumn of 2019. */
final class RoadMapHardenberg implements SeedDocument {
  private static final LocalDate DAY = LocalDate.of(2019, 12, 1);

  @Override
  public String folder() {
    return "road-map-hardenberg";
  }

  @Override
  public String title() {
    return "Routekaart voor actieplan werk (Hardenberg)";
  }

  @Override
  public List<Answered> ask(World world) {
    RoadMap road = world.road();
    return List.of(
        new Answered(
            "Wat is er gebeurd, op volgorde?",
            road.meetings().stream()
                .map(one -> one.heldOn() + " " + one.title() + " (" + World.words(one.kind()) + ")")
                .toList()),
        new Answered("Welk doel draagt bij aan welk hoger doel?", goals(world)),
        new Answered(
            "Wie zei wat?",
            road.insights().stream()
                .map(one -> World.words(one.perspective()) + ": " + one.text())
                .toList()),
        new Answered("Welke inzichten gaan voor?", priorities(road)),
        new Answered("Waar komt actie 2 vandaan?", told(road.to(new ActionId("action-2")))),
        new Answered(
            "Wat is er met het inzicht “boeien en binden” gedaan?",
            told(road.from(new InsightId("bind")))),
        new Answered(
            "Rust elke actie op een inzicht?",
            List.of(road.withoutInsight().isEmpty() ? "ja" : "nee: " + road.withoutInsight())),
        new Answered(
            "Niet praten maar doen: wie doet wat, en wat is de eerste stap?",
            road.actions().stream()
                .map(
                    one ->
                        one.title()
                            + ": "
                            + world.one(Kind.PARTNER, one.owner().value()).name()
                            + ", "
                            + one.nextStep().on()
                            + " "
                            + one.nextStep().text())
                .toList()),
        new Answered(
            "Welke aanmeldingen moeten nu weg zijn?",
            SignUp.expired(world.all(Kind.SIGN_UP), DAY).stream()
                .map(one -> one.id() + " (" + World.words(one.kind()) + ")")
                .toList()));
  }

  private static List<String> goals(World world) {
    ActionPlan plan = world.one(Kind.ACTION_PLAN, "work");
    return plan.goals(Horizon.LONG_TERM).stream()
        .flatMap(
            goal ->
                plan.goalsAbove(goal).stream().limit(1).map(up -> goal.text() + " → " + up.text()))
        .toList();
  }

  private static List<String> priorities(RoadMap road) {
    return road.prioritisations().get(0).result().stream()
        .map(priority -> told(priority, road))
        .toList();
  }

  private static String told(Priority priority, RoadMap road) {
    String text =
        road.insights().stream()
            .filter(one -> one.id().equals(priority.insight()))
            .map(Insight::text)
            .findFirst()
            .orElseThrow();
    return priority.place() + ". " + text + " (" + priority.points() + " punten)";
  }

  private static List<String> told(RoadMap road) {
    return List.of(
        "bijeenkomsten: " + road.meetings().stream().map(one -> one.title()).toList(),
        "inzichten: " + road.insights().stream().map(one -> one.id().value()).toList(),
        "oplossingen: " + road.ideas().stream().map(one -> one.title()).toList(),
        "acties: " + road.actions().stream().map(one -> one.title()).toList());
  }
}
