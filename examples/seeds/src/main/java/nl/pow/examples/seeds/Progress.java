package nl.pow.examples.seeds;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.pow.adapters.csv.SpreadsheetExport;
import nl.pow.core.Code;
import nl.pow.core.Quarter;
import nl.pow.core.json.Json;
import nl.pow.core.outcome.Outcome;
import nl.pow.core.outcome.Tally;
import nl.pow.core.plan.Action;
import nl.pow.core.plan.Indicator;
import nl.pow.core.region.RegionCode;
import nl.pow.core.report.ProgressReport;
import nl.pow.core.report.Result;
import nl.pow.core.store.Kind;

/** Writes the progress report of a region and a quarter out of all documents together. */
record Progress(RegionCode region, Quarter quarter) {
  /** The page, the JSON and one CSV file for each part. */
  List<Path> write(Path data, Path folder, Locale language) throws IOException {
    ProgressReport report = report(data);
    Files.createDirectories(folder);
    Path json = folder.resolve("progress.json");
    Files.writeString(json, Json.create().writePretty(report));
    Path page = folder.resolve("progress.html");
    Files.writeString(page, new ProgressPage(report, language).html());
    SpreadsheetExport.write(ProgressReport.class, List.of(report), folder);
    List<Path> written = new ArrayList<>(List.of(page, json));
    SpreadsheetExport.tables(ProgressReport.class)
        .forEach(table -> written.add(folder.resolve(table + ".csv")));
    return written;
  }

  ProgressReport report(Path data) throws IOException {
    List<Action> actions = new ArrayList<>();
    List<Indicator> indicators = new ArrayList<>();
    List<Outcome> outcomes = new ArrayList<>();
    for (SeedDocument document : SeedDocument.all()) {
      World world = World.of(data.resolve(document.folder()));
      actions.addAll(world.all(Kind.ACTION));
      indicators.addAll(world.all(Kind.INDICATOR));
      outcomes.addAll(world.all(Kind.OUTCOME));
    }
    List<Result> results = new ArrayList<>();
    Tally.of(outcomes)
        .in(region)
        .during(quarter.days())
        .byType()
        .forEach((type, number) -> results.add(new Result(code(type), number)));
    return ProgressReport.of(
        region, quarter, Objects.requireNonNull(quarter.days().to()), actions, indicators, results);
  }

  private static Code code(Enum<?> type) {
    return new Code("outcome", type.name().toLowerCase(Locale.ROOT).replace('_', '-'));
  }
}
