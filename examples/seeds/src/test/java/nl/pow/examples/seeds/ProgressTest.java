package nl.pow.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import nl.pow.core.Code;
import nl.pow.core.Quarter;
import nl.pow.core.json.Json;
import nl.pow.core.report.ProgressReport;
import nl.pow.core.report.Result;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ProgressTest {
  private static Progress of(String region, String quarter) {
    return new Progress(World.REGISTER.regionNamed(region).code(), Quarter.parse(quarter));
  }

  @Test
  void s52OneCommandWritesTheReportOfARegionAndAQuarter(@TempDir Path folder) throws IOException {
    List<Path> written =
        of("Zuid-Holland Centraal", "2020-Q2").write(Path.of("data"), folder, World.DUTCH);

    assertThat(written).allMatch(Files::exists);
    ProgressReport report =
        Json.create().read(ProgressReport.class, Files.readString(folder.resolve("progress.json")));
    assertThat(report).isEqualTo(of("Zuid-Holland Centraal", "2020-Q2").report(Path.of("data")));
    assertThat(report.results())
        .containsExactly(new Result(Code.parse("outcome:job-preserved"), 20));
    assertThat(report.actions()).hasSize(1);
    assertThat(Files.readString(folder.resolve("progress_report_results.csv")))
        .contains("outcome:job-preserved;20");
  }

  @Test
  void s52ThePageOfTheReportIsDutchOrEnglish() throws IOException {
    ProgressReport report = of("Zuid-Holland Centraal", "2020-Q2").report(Path.of("data"));

    assertThat(new ProgressPage(report, World.DUTCH).html())
        .startsWith("<!DOCTYPE html>\n<html lang=\"nl\">")
        .contains("<h1>Voortgang van Zuid-Holland Centraal, 2020-Q2</h1>")
        .contains("<tr><td>baan behouden</td><td class=\"number\">20</td></tr>")
        .doesNotContain("-heads");
    assertThat(new ProgressPage(report, Locale.ENGLISH).html())
        .startsWith("<!DOCTYPE html>\n<html lang=\"en\">")
        .contains("<h1>Progress of Zuid-Holland Centraal, 2020-Q2</h1>")
        .contains("<h2>What was reached</h2>")
        .doesNotContain("-heads");
  }

  /** Whatever people write comes out as text: nothing of it becomes part of the page. */
  @Test
  void s52TextOnThePageIsText() throws IOException {
    ProgressReport report = of("Zuid-Holland Centraal", "2020-Q2").report(Path.of("data"));
    Result wild = new Result(Code.parse("x:<b>\"&"), 1);
    ProgressReport other =
        new ProgressReport(
            report.id(),
            report.region(),
            report.quarter(),
            report.knownOn(),
            report.actions(),
            report.changes(),
            report.budget(),
            report.indicators(),
            List.of(wild));

    assertThat(new ProgressPage(other, World.DUTCH).html())
        .contains("<td>x:&lt;b&gt;&quot;&amp;</td>")
        .doesNotContain("<b>");
  }

  @Test
  void s52AnotherQuarterHasOtherResults() throws IOException {
    assertThat(of("Zuid-Holland Centraal", "2020-Q3").report(Path.of("data")).results()).isEmpty();
  }
}
