package nl.pow.examples.quickstart.report;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.Period;
import nl.pow.core.Quarter;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.labour.Tightness;
import nl.pow.core.labour.TightnessId;
import nl.pow.core.outcome.Outcome;
import nl.pow.core.outcome.OutcomeId;
import nl.pow.core.outcome.OutcomeType;
import nl.pow.core.party.Partner;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.Professional;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionLine;
import nl.pow.core.plan.ActionPlan;
import nl.pow.core.plan.ActionState;
import nl.pow.core.plan.ActionStep;
import nl.pow.core.plan.Event;
import nl.pow.core.plan.EventForm;
import nl.pow.core.plan.EventId;
import nl.pow.core.plan.EventState;
import nl.pow.core.plan.EventStep;
import nl.pow.core.plan.Horizon;
import nl.pow.core.plan.Indicator;
import nl.pow.core.plan.IndicatorId;
import nl.pow.core.plan.Measurement;
import nl.pow.core.plan.NextStep;
import nl.pow.core.plan.PlanGoal;
import nl.pow.core.plan.PlanId;
import nl.pow.core.plan.SignedNote;
import nl.pow.core.plan.Target;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.trajectory.Closing;
import nl.pow.core.trajectory.GoalState;
import nl.pow.core.trajectory.GoalStep;
import nl.pow.core.trajectory.Phase;
import nl.pow.core.trajectory.Trajectory;
import nl.pow.core.trajectory.TrajectoryId;
import nl.pow.core.trajectory.TrajectoryState;
import nl.pow.core.trajectory.TrajectoryStep;
import nl.pow.core.trajectory.TrajectoryType;
import nl.pow.examples.quickstart.Efforts;
import nl.pow.examples.quickstart.Words;

/** A region with a few of everything. */
final class SmallCase {
  static final LocalDate TODAY = LocalDate.of(2026, 12, 1);

  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final ActorId ACTOR = new ActorId("team");
  private static final PartnerId SCHOOL = new PartnerId("school");
  private static final PlanId PLAN = new PlanId("plan");

  private SmallCase() {}

  static Telling telling(String language) {
    return new Telling(efforts(), Words.texts(), Locale.forLanguageTag(language), TODAY);
  }

  private static Efforts efforts() {
    return new Efforts(
        List.of(
            new Partner(SCHOOL, "De school", new Code("partner", "school"), sorted(), List.of())),
        List.of(professional()),
        List.of(plan()),
        List.of(bus(), classes(), dates(), later()),
        List.of(market()),
        trajectories(),
        List.of(placed(), waiting(), unmeasured()),
        outcomes(),
        tightness());
  }

  private static SortedSet<RegionCode> sorted() {
    return new TreeSet<>(List.of(ZEELAND));
  }

  private static Professional professional() {
    return new Professional(
        new ProfessionalId("one"),
        SCHOOL,
        new Code("role", "coordinator"),
        ZEELAND,
        new TreeSet<>(),
        0,
        "Name that nobody should read");
  }

  private static ActionPlan plan() {
    ActionLine learn =
        new ActionLine(
            "learn", "Leren", List.of(PlanGoal.of("Werk dat er is", Horizon.SHORT_TERM, null)));
    ActionLine empty = new ActionLine("empty", "Leeg", List.of());
    Period year = new Period(day(1, 1), day(12, 31));
    return new ActionPlan(
        PLAN, "Plan", ZEELAND, null, SCHOOL, year, List.of(), List.of(learn, empty));
  }

  private static LocalDate day(int month, int day) {
    return LocalDate.of(2026, month, day);
  }

  private static Code reason(String value) {
    return new Code("reason", value);
  }

  private static Action action(String id, String title, LocalDate next, ActionStep first) {
    return Action.of(
        new ActionId(id), title, SCHOOL, day(12, 31), new NextStep("Bellen", next), first);
  }

  private static Action classes() {
    return action(
            "classes", "Klassen", day(11, 30), ActionStep.of(ActionState.AGREED, day(1, 5), ACTOR))
        .on(PLAN, "learn")
        .withSteps(
            List.of(
                new GoalStep("Eerste klas", null, GoalState.REACHED),
                new GoalStep("Tweede klas", null, GoalState.OPEN)))
        .with(
            ActionStep.of(ActionState.POSTPONED, day(3, 2), ACTOR, reason("illness"))
                .until(day(9, 1)))
        .with(ActionStep.of(ActionState.RUNNING, day(9, 1), ACTOR));
  }

  private static Action dates() {
    return action(
            "dates", "Kennismaken", day(4, 1), ActionStep.of(ActionState.RUNNING, day(2, 2), ACTOR))
        .on(PLAN, "learn")
        .converted(
            ActionStep.of(ActionState.CONVERTED, day(6, 8), ACTOR, reason("together")),
            new ActionId("bus"));
  }

  private static Action bus() {
    return action("bus", "Bus", TODAY, ActionStep.of(ActionState.RUNNING, day(6, 8), ACTOR));
  }

  private static Action later() {
    LocalDate day = TODAY.plusDays(1);
    return action("later", "Later", day, ActionStep.of(ActionState.AGREED, day, ACTOR));
  }

  private static Event market() {
    return Event.of(
            new EventId("market"),
            "Markt",
            ZEELAND,
            new Code("event", "market"),
            List.of(),
            EventForm.PHYSICAL,
            day(5, 1),
            EventStep.of(EventState.PLANNED, day(2, 1), ACTOR))
        .with(EventStep.of(EventState.CANCELLED, day(4, 20), ACTOR, new Code("reason", "storm")));
  }

  private static List<Trajectory> trajectories() {
    Trajectory first = trajectory("a", TrajectoryType.YOUTH, TrajectoryState.RUNNING, day(3, 1));
    Closing closing =
        new Closing(
            new Code("outcome", "placed"), Indication.YES, new Code("why", "good-guidance"), null);
    TrajectoryStep last =
        TrajectoryStep.of(TrajectoryState.COMPLETED, day(8, 1), ACTOR, Phase.AFTERCARE);
    return List.of(
        first,
        trajectory("b", TrajectoryType.YOUTH, TrajectoryState.RUNNING, day(4, 1))
            .ended(last, closing),
        trajectory("c", TrajectoryType.YOUTH, TrajectoryState.PLANNED, TODAY.plusDays(1)),
        trajectory("d", TrajectoryType.JOB_COACHING, TrajectoryState.PLANNED, TODAY));
  }

  private static Trajectory trajectory(
      String id, TrajectoryType type, TrajectoryState state, LocalDate day) {
    return Trajectory.of(
        new TrajectoryId(id),
        new CandidateId("k-" + id),
        type,
        TrajectoryStep.of(state, day, ACTOR, Phase.DIAGNOSIS));
  }

  private static Indicator placed() {
    Period year = new Period(day(1, 1), day(12, 31));
    return Indicator.of(new IndicatorId("placed"), "Aan het werk", "Ieder een keer", "mensen", 0)
        .with(new Target(year, 10, day(1, 5), null, null))
        .with(new Target(year, 12, day(7, 1), null, "Er was meer werk."))
        .with(new Target(year, 99, TODAY.plusDays(1), null, null))
        .with(new Measurement(day(10, 31), 11, day(11, 2), null))
        .with(SignedNote.of(day(10, 31), "De zomer was stil.", day(11, 3), SCHOOL))
        .with(SignedNote.of(day(10, 31), "Nu niet meer.", day(11, 4), new ProfessionalId("one")));
  }

  private static Indicator waiting() {
    Period year = new Period(day(1, 1), day(12, 31));
    return Indicator.of(new IndicatorId("waiting"), "Wachten", "Dagen", "dagen", 24)
        .with(new Target(year, 14, day(1, 5), null, null))
        .with(new Measurement(day(10, 31), 13, day(11, 2), null));
  }

  private static Indicator unmeasured() {
    return Indicator.of(new IndicatorId("x"), "Iets", "Iets", "keer", 0);
  }

  private static List<Outcome> outcomes() {
    return List.of(
        outcome("1", TODAY).withActions(List.of(new ActionId("bus"))),
        outcome("2", TODAY).withActions(List.of(new ActionId("bus"), new ActionId("dates"))),
        outcome("3", TODAY.plusDays(1)),
        Outcome.claimsWithdrawn(new OutcomeId("claims"), 20, ZEELAND, day(4, 1)));
  }

  private static Outcome outcome(String id, LocalDate on) {
    CandidateId same = new CandidateId("k-a");
    return Outcome.of(new OutcomeId(id), OutcomeType.PLACED, same, on);
  }

  private static List<Tightness> tightness() {
    Quarter before = new Quarter(2026, 2);
    Quarter now = new Quarter(2026, 3);
    return List.of(
        tightness("isco:622", now, 3, 0, day(11, 1)),
        tightness("isco:5120", before, 1, 10, day(8, 1)),
        tightness("isco:5120", now, 3, 2, day(11, 1)),
        tightness("isco:5120", new Quarter(2026, 4), 9, 1, TODAY.plusDays(1)),
        tightness("isco:7126", now, 9, 2, day(11, 1)));
  }

  private static Tightness tightness(
      String occupation, Quarter quarter, int vacancies, int seekers, LocalDate published) {
    return new Tightness(
        new TightnessId(occupation.replace(":", "-") + "-" + quarter),
        OccupationCode.parse(occupation),
        ZEELAND,
        quarter,
        vacancies,
        seekers,
        "bron",
        published);
  }
}
