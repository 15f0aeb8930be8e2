package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.Code;
import nl.pow.core.Problem;
import nl.pow.core.Quarter;
import nl.pow.core.access.ActorId;
import nl.pow.core.party.PartnerId;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.ActionId;
import nl.pow.core.plan.ActionState;
import nl.pow.core.plan.ActionStep;
import nl.pow.core.plan.Grant;
import nl.pow.core.plan.NextStep;
import nl.pow.core.region.RegionCode;
import nl.pow.core.report.ProgressReport;
import nl.pow.core.report.Result;
import nl.pow.core.shape.Shape;
import nl.pow.core.store.Kind;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Actions that people hand in as files, and reports that they open in a spreadsheet. */
class ActionFileTest {
  private static final LocalDate DAY = LocalDate.of(2020, 4, 30);

  @TempDir Path folder;

  @Test
  void s41AnActionWithoutOwnerDateOrNextStepIsRefusedByTheColumnsThatItLacks() {
    Map<String, String> row = new TreeMap<>(Map.of("id", "a-1", "title", "Praten"));
    for (String column : List.of("owner", "date", "next_step_text", "next_step_on")) {
      row.put(column, "");
    }
    new Input(folder)
        .write("partner.csv", "id,name,type\nwsp,WSP,partner:service-point\n")
        .row(Shape.of(Action.class), row);
    assertThat(CsvFolder.read(folder, Locale.ENGLISH).problems())
        .extracting(Problem::path)
        .contains("owner", "date", "next_step_text", "next_step_on");
  }

  @Test
  void anActionMayReferToOneThatStandsBelowItAndIsRefusedWithIt() {
    String row = "%s,Samen,,,,wsp,2020-04-30,Bellen,2020-05-03,,,,%s\n";
    new Input(folder)
        .write("partner.csv", "id,name,type\nwsp,WSP,partner:service-point\n")
        .write(
            "action.csv",
            "id,title,region,plan,line,owner,date,next_step_text,next_step_on,programme,links_idea,"
                + "successor,state\n"
                + row.formatted("a-1", "RUNNING")
                + row.formatted("a-2", "RUNNING")
                + row.formatted("a-3", "STOPPED"))
        .write(
            "action_history.csv",
            """
            action_id,position,state,since,actor,reason,until,note
            a-1,1,RUNNING,2020-04-30,me,,,
            a-2,1,RUNNING,2020-04-30,me,,,
            a-3,1,RUNNING,2020-04-30,me,,,
            """)
        .write("action_links_reinforces.csv", "action_id,value\na-1,a-2\n");
    CsvReading reading = CsvFolder.read(folder, Locale.ENGLISH);
    assertThat(reading.entities(Kind.ACTION))
        .extracting(action -> action.id().value())
        .containsExactly("a-1", "a-2");

    new Input(folder).write("action_links_reinforces.csv", "action_id,value\na-1,a-2\na-2,a-3\n");
    CsvReading broken = CsvFolder.read(folder, Locale.ENGLISH);
    assertThat(broken.entities(Kind.ACTION)).isEmpty();
    assertThat(broken.problems())
        .extracting(Problem::code)
        .containsExactly("reference-missing", "reference-missing", "history-state");
  }

  @Test
  void s52AReportIsOneFileForEachPart() throws IOException {
    Action market =
        Action.of(
                new ActionId("market"),
                "Opleidingsmarkt",
                new PartnerId("wsp"),
                DAY.plusDays(20),
                new NextStep("=Bellen", DAY.plusDays(3)),
                ActionStep.of(ActionState.AGREED, DAY.minusDays(90), new ActorId("a-1")))
            .in(new RegionCode("AM30"))
            .withBudget(List.of(new Grant(new PartnerId("wsp"), 1_000_000, 250_000)))
            .with(
                ActionStep.of(
                        ActionState.POSTPONED,
                        DAY,
                        new ActorId("a-1"),
                        Code.parse("reason:physical-contact"))
                    .until(LocalDate.of(2020, 10, 1)));
    ProgressReport report =
        ProgressReport.of(
            new RegionCode("AM30"),
            new Quarter(2020, 2),
            LocalDate.of(2020, 6, 30),
            List.of(market),
            List.of(),
            List.of(new Result(Code.parse("outcome:job-preserved"), 20)));
    String id = "AM30-2020-Q2-2020-06-30";
    assertThat(SpreadsheetExport.tables(ProgressReport.class)).hasSize(7);
    assertThat(export(report, "progress_report"))
        .isEqualTo("\uFEFFid;region;quarter;known_on\r\n" + id + ";AM30;2020-Q2;2020-06-30\r\n");
    assertThat(export(report, "progress_report_actions"))
        .contains(";market;Opleidingsmarkt;", ";POSTPONED;2020-10-01;'=Bellen;2020-05-03;");
    assertThat(export(report, "progress_report_changes"))
        .contains(";market;2020-04-30;POSTPONED;reason:physical-contact;2020-10-01;");
    assertThat(export(report, "progress_report_budget")).contains(";market;wsp;1000000;250000\r\n");
    assertThat(export(report, "progress_report_results")).contains(";outcome:job-preserved;20\r\n");
    Path made = folder.resolve("made");
    SpreadsheetExport.write(ProgressReport.class, List.of(report), made);
    assertThat(made.resolve("progress_report_budget.csv"))
        .hasContent(export(report, "progress_report_budget"));
    assertThat(made).isDirectoryContaining("glob:**/progress_report_indicators_notes.csv");
    assertThatThrownBy(() -> SpreadsheetExport.write(ProgressReport.class, List.of(report), made))
        .isInstanceOf(FileAlreadyExistsException.class);
  }

  private static String export(ProgressReport report, String table) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    SpreadsheetExport.write(ProgressReport.class, List.of(report), table, out);
    return out.toString(StandardCharsets.UTF_8);
  }
}
