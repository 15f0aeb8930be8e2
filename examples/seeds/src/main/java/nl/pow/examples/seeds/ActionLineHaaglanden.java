package nl.pow.examples.seeds;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.governance.Choice;
import nl.pow.core.governance.Decision;
import nl.pow.core.offering.Lack;
import nl.pow.core.offering.MenuCard;
import nl.pow.core.offering.MenuFilter;
import nl.pow.core.offering.MenuQuestion;
import nl.pow.core.offering.SkillGain;
import nl.pow.core.outcome.OutcomeType;
import nl.pow.core.outcome.Tally;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionPlan;
import nl.pow.core.plan.Horizon;
import nl.pow.core.plan.Indicator;
import nl.pow.core.plan.PlanGoal;
import nl.pow.core.plan.SignedNote;
import nl.pow.core.plan.Target;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.store.Kind;

/** Services to employers in Haaglanden, and what was learned. */
final class ActionLineHaaglanden implements SeedDocument {
  private static final LocalDate DAY = LocalDate.of(2022, 3, 15);

  @Override
  public String folder() {
    return "action-line-haaglanden";
  }

  @Override
  public String title() {
    return "Actielijn 1: werkgeversdienstverlening (Haaglanden)";
  }

  @Override
  public List<Answered> ask(World world) {
    ActionPlan plan = world.one(Kind.ACTION_PLAN, "action-line-1");
    return List.of(
        new Answered("Wat moet er op korte termijn?", goals(plan, Horizon.SHORT_TERM)),
        new Answered("Wat moet er op de lange termijn?", goals(plan, Horizon.LONG_TERM)),
        new Answered("Hoe is besloten over de samenwerking na PoW?", decision(world)),
        new Answered(
            "In welke organen zit het bestuurslid dat de werkgevers vertegenwoordigt?",
            seats(world)),
        new Answered("Welke onderdelen versterken elkaar?", links(world)),
        new Answered(
            "Telt een plaatsing dubbel, nu onderdelen op elkaar aansluiten?", tally(world)),
        new Answered(
            "Hoe zijn de doelen bijgesteld, en wat stond in het oude verslag?", targets(world)),
        new Answered("Wat was de verwachting, en wat kwam eruit?", expectations(world)),
        new Answered("Wie gaat voor: de werkgever die opleidt of de school?", providers(world)));
  }

  private static List<String> goals(ActionPlan plan, Horizon horizon) {
    return plan.goals(horizon).stream().map(PlanGoal::text).toList();
  }

  private static List<String> decision(World world) {
    Decision decision = world.one(Kind.DECISION, "explore-after-pow");
    return List.of(
        decision.title(),
        World.words(decision.verdict())
            + ": "
            + decision.count(Choice.FOR)
            + " voor, "
            + decision.count(Choice.AGAINST)
            + " tegen, ieder één stem");
  }

  private static List<String> seats(World world) {
    return world.all(Kind.BODY).stream()
        .filter(body -> body.membersOn(DAY).contains(new ProfessionalId("board-member")))
        .map(body -> body.name())
        .toList();
  }

  private static List<String> links(World world) {
    return world.all(Kind.ACTION).stream()
        .flatMap(
            action ->
                action.links().reinforces().stream()
                    .map(other -> action.title() + " → " + title(world, other)))
        .toList();
  }

  private static String title(World world, ActionId action) {
    return world.one(Kind.ACTION, action.value()).title();
  }

  private static List<String> tally(World world) {
    Tally placed = Tally.of(world.all(Kind.OUTCOME)).of(OutcomeType.PLACED);
    List<ActionId> actions = world.all(Kind.ACTION).stream().map(Action::id).toList();
    return List.of(
        "genoemd bij onderdelen: " + placed.outcomes().size(),
        "geteld over alle onderdelen: " + placed.by(actions).count());
  }

  private static List<String> targets(World world) {
    Indicator indicator = world.one(Kind.INDICATOR, "filled");
    LocalDate end = LocalDate.of(2021, 12, 31);
    Stream<String> told =
        Stream.of(LocalDate.of(2020, 12, 31), end)
            .map(known -> "verslag van " + known + ": doel " + target(indicator, end, known));
    Stream<String> notes =
        indicator.notesAsOf(end, DAY).stream().map(SignedNote::text).map(text -> "“" + text + "”");
    return Stream.concat(told, notes).toList();
  }

  private static int target(Indicator indicator, LocalDate day, LocalDate knownOn) {
    return indicator.targetAsOf(day, knownOn).map(Target::value).orElseThrow();
  }

  private static List<String> expectations(World world) {
    return world.all(Kind.ACTION).stream()
        .flatMap(action -> action.expectations().stream())
        .map(one -> one.text() + " → " + one.result())
        .toList();
  }

  /** Both give the skill that is missing, so that both close the same gap. */
  private static List<String> providers(World world) {
    Candidate person = world.one(Kind.CANDIDATE, "example-1");
    SkillGain missing =
        new SkillGain(SkillId.parse("own:electrical-installation"), SkillLevel.UNKNOWN);
    MenuQuestion question =
        new MenuQuestion(person, Lack.of(List.of(missing)), MenuFilter.none(), DAY);
    MenuCard card = MenuCard.of(world.all(Kind.OFFERING), question);
    return card.eligible().stream()
        .map(
            line ->
                line.offering().provider().name()
                    + ": "
                    + line.closes().size()
                    + " van 1 ontbrekende vaardigheid")
        .sorted(Collections.reverseOrder())
        .toList();
  }
}
