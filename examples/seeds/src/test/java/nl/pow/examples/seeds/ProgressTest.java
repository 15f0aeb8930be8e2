package nl.pow.examples.seeds;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
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
    List<Path> written = of("Zuid-Holland Centraal", "2020-Q2").write(Path.of("data"), folder);

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
  void s52AnotherQuarterHasOtherResults() throws IOException {
    assertThat(of("Zuid-Holland Centraal", "2020-Q3").report(Path.of("data")).results()).isEmpty();
  }
}
