package nl.pow.core.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.Quarter;
import nl.pow.core.access.ActorId;
import nl.pow.core.json.Json;
import nl.pow.core.party.PartnerId;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionState;
import nl.pow.core.plan.ActionStep;
import nl.pow.core.plan.Grant;
import nl.pow.core.plan.Indicator;
import nl.pow.core.plan.IndicatorId;
import nl.pow.core.plan.Measurement;
import nl.pow.core.plan.NextStep;
import nl.pow.core.plan.SignedNote;
import nl.pow.core.plan.Target;
import nl.pow.core.region.RegionCode;
import nl.pow.core.shape.Shape;
import nl.pow.core.shape.Table;
import org.junit.jupiter.api.Test;

class ProgressReportTest {
  private static final RegionCode GRONINGEN = new RegionCode("AM01");
  private static final PartnerId OWNER = new PartnerId("wsp-groningen");
  private static final Quarter SPRING = new Quarter(2020, 2);
  private static final LocalDate START = LocalDate.of(2020, 1, 6);
  private static final LocalDate APRIL = LocalDate.of(2020, 4, 30);
  private static final LocalDate KNOWN = LocalDate.of(2020, 7, 15);
  private static final Code CORONA = Code.parse("reason:physical-contact");

  private static ActionStep step(ActionState state, LocalDate day) {
    return ActionStep.of(state, day, new ActorId("coordinator-1"), CORONA);
  }

  private static Action action(String id, String region) {
    return Action.of(
            new ActionId(id),
            "Actie " + id,
            OWNER,
            LocalDate.of(2020, 5, 20),
            new NextStep("Bellen", LocalDate.of(2020, 6, 1)),
            step(ActionState.AGREED, START))
        .in(new RegionCode(region));
  }

  private static Indicator placed() {
    return new Indicator(
        new IndicatorId("placed"),
        "Plaatsingen",
        "Mensen die beginnen te werken",
        "mensen",
        GRONINGEN,
        0,
        List.of(new Target(new Period(START, null), 100, START, null, null)),
        List.of(new Measurement(APRIL, 20, APRIL, null)),
        List.of(),
        List.of(SignedNote.of(APRIL, "Bemiddeling valt stil.", APRIL, OWNER)));
  }

  private static ProgressReport report(List<Action> actions, Indicator indicator) {
    return ProgressReport.of(
        GRONINGEN,
        SPRING,
        KNOWN,
        actions,
        List.of(indicator),
        List.of(new Result(Code.parse("outcome:placed"), 20)));
  }

  @Test
  void s52TellsActionsChangesWithTheirCausesBudgetsIndicatorsAndResults() {
    LocalDate autumn = LocalDate.of(2020, 10, 1);
    Action festival =
        action("festival", "AM01")
            .withBudget(List.of(new Grant(OWNER, 1_000, 250)))
            .with(step(ActionState.POSTPONED, APRIL).until(autumn));
    Action converted =
        action("market", "AM01").converted(step(ActionState.CONVERTED, APRIL), festival.id());
    Action before =
        action("before", "AM01").with(step(ActionState.CANCELLED, LocalDate.of(2020, 3, 31)));
    ProgressReport report =
        report(List.of(converted, festival, before, action("other", "AM02")), placed());
    assertThat(report.actions())
        .containsExactly(
            new ActionProgress(
                festival.id(),
                "Actie festival",
                null,
                null,
                OWNER,
                ActionState.POSTPONED,
                autumn,
                festival.nextStep(),
                true),
            new ActionProgress(
                converted.id(),
                "Actie market",
                null,
                null,
                OWNER,
                ActionState.CONVERTED,
                LocalDate.of(2020, 5, 20),
                converted.nextStep(),
                false));
    assertThat(report.changes())
        .containsExactly(
            new ActionChange(festival.id(), APRIL, ActionState.POSTPONED, CORONA, autumn, null),
            new ActionChange(
                converted.id(), APRIL, ActionState.CONVERTED, CORONA, null, festival.id()));
    assertThat(report.budget()).containsExactly(new BudgetLine(festival.id(), OWNER, 1_000, 250));
    assertThat(report.grantedEuros()).isEqualTo(1_000);
    assertThat(report.spentEuros()).isEqualTo(250);
    assertThat(report.indicators())
        .containsExactly(
            new IndicatorProgress(
                new IndicatorId("placed"), "Plaatsingen", "mensen", 0, 100, 20, placed().notes()));
    assertThat(report.results()).containsExactly(new Result(Code.parse("outcome:placed"), 20));
    assertThat(report).hasToString("ProgressReport[AM01-2020-Q2-2020-07-15]");
  }

  @Test
  void s49S52TheExportsHoldTheNotesBesideTheFigures() {
    ProgressReport report = report(List.of(action("festival", "AM01")), placed());
    String text = Json.create().writePretty(report);
    assertThat(text).contains("\"target\": 100", "\"value\": 20", "Bemiddeling valt stil.");
    assertThat(Json.create().read(ProgressReport.class, text)).isEqualTo(report);
    Shape<ProgressReport> shape = Shape.of(ProgressReport.class);
    assertThat(shape.tables())
        .extracting(Table::name)
        .containsExactly(
            "progress_report",
            "progress_report_actions",
            "progress_report_changes",
            "progress_report_budget",
            "progress_report_indicators",
            "progress_report_indicators_notes",
            "progress_report_results");
    assertThat(shape.rows(report))
        .filteredOn(row -> row.table().equals("progress_report_indicators_notes"))
        .singleElement()
        .satisfies(row -> assertThat(row.cells()).contains("Bemiddeling valt stil."));
  }

  /** What is told after the day on which a report was made does not change it. */
  @Property(tries = 500)
  void s47S52AReportMadeAgainIsTheSame(@ForAll long seed) {
    Random random = new Random(seed);
    List<Action> then = new ArrayList<>();
    List<Action> now = new ArrayList<>();
    for (int i = random.nextInt(6); i > 0; i--) {
      Action one = action("a-" + i, random.nextBoolean() ? "AM01" : "AM02");
      one = random.nextBoolean() ? one.with(step(ActionState.POSTPONED, APRIL)) : one;
      then.add(one);
      LocalDate later = KNOWN.plusDays(1 + random.nextInt(90));
      now.add(random.nextBoolean() ? one.with(step(ActionState.CANCELLED, later)) : one);
    }
    LocalDate later = KNOWN.plusDays(1 + random.nextInt(90));
    Indicator revised =
        placed()
            .with(new Target(new Period(START, null), 80, later, null, "Minder vraag"))
            .with(new Measurement(APRIL, 25, later, "UWV"))
            .with(SignedNote.of(APRIL, "Toch meer.", later, OWNER));
    Collections.shuffle(now, random);
    assertThat(report(now, revised)).isEqualTo(report(then, placed()));
  }

  /** A sum of partners is never overspent, for no part of it is. */
  @Property(tries = 500)
  void s52NoMoreIsSpentThanWasGranted(@ForAll long seed) {
    Random random = new Random(seed);
    List<Action> actions = new ArrayList<>();
    for (int i = random.nextInt(5); i > 0; i--) {
      int granted = random.nextInt(2_000_000_001);
      Grant grant = new Grant(OWNER, granted, random.nextInt(granted + 1));
      actions.add(action("a-" + i, "AM01").withBudget(List.of(grant)));
    }
    ProgressReport report = report(actions, placed());
    assertThat(report.spentEuros()).isBetween(0L, report.grantedEuros());
    assertThat(report.grantedEuros())
        .isEqualTo(actions.stream().mapToLong(Action::grantedEuros).sum());
  }
}
