package nl.pow.adapters.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opens exports in LibreOffice, when it is there; the profile {@code spreadsheet} asks for it. */
class SpreadsheetOfficeTest {
  private static final List<String> NAMES =
      List.of(
          "=1+1",
          "=cmd|' /C calc'!A0",
          "=HYPERLINK(\"http://example.org\";\"klik\")",
          "+1+1",
          "+31 6 12345678",
          "-1+1",
          "-Dupont",
          "@SUM(1;1)",
          "\t=1+1",
          "\r=1+1",
          "\n=1+1",
          "\";=1+1",
          "a;=1+1",
          "a\r\n=1+1",
          "van 't Hoff",
          "007");

  @TempDir private Path folder;

  private static Path office() {
    String asked = System.getProperty("pow.soffice", "");
    List<Path> places = new ArrayList<>();
    Stream.of(System.getenv().getOrDefault("PATH", "").split(java.io.File.pathSeparator, -1))
        .forEach(place -> places.add(Path.of(place, "soffice")));
    if (!asked.isEmpty() && !asked.equals("required")) {
      places.add(0, Path.of(asked));
    }
    List<Path> found = places.stream().filter(Files::isExecutable).toList();
    assertThat(!found.isEmpty() || asked.isEmpty())
        .as("LibreOffice (soffice), which was asked for, is on the path")
        .isTrue();
    assumeTrue(!found.isEmpty(), "skipped: no soffice on the path, see docs/hostile-input.md");
    return found.get(0);
  }

  private static List<Employer> employers() {
    List<Employer> employers = new ArrayList<>();
    for (int i = 0; i < NAMES.size(); i++) {
      employers.add(Employer.of(new EmployerId("e-" + (100 + i)), NAMES.get(i)));
    }
    return employers;
  }

  @Test
  void noCellOfAnExportIsAFormula() throws Exception {
    Path office = office();
    Path export = folder.resolve("export.csv");
    try (OutputStream out = Files.newOutputStream(export)) {
      SpreadsheetExport.write(Kind.EMPLOYER, employers(), "employer", out);
    }
    String opened = opened(office, export);

    assertThat(formulas(opened)).isZero();
    assertThat(opened).contains("+31 6 12345678", "-Dupont", "van &apos;t Hoff");
    assertThat(Pattern.compile("<table:table-row").matcher(opened).results().count())
        .isGreaterThanOrEqualTo(NAMES.size());

    // the same without what defuses it, so that the test is known to see formulas
    Path raw = folder.resolve("raw.csv");
    Files.writeString(raw, Files.readString(export).replace("'=", "=").replace("'+", "+"));
    assertThat(formulas(opened(office, raw))).isGreaterThan(2);
  }

  private static long formulas(String opened) {
    return Pattern.compile("table:formula=").matcher(opened).results().count();
  }

  private String opened(Path office, Path csv) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(
                office.toString(),
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--headless",
                "--infilter=CSV:59,34,76,1",
                "--convert-to",
                "fods",
                "--outdir",
                folder.toString(),
                csv.toString())
            .redirectErrorStream(true)
            .redirectOutput(folder.resolve("log.txt").toFile())
            .start();
    assertThat(process.waitFor(5, TimeUnit.MINUTES)).isTrue();
    String name = csv.getFileName().toString().replace(".csv", ".fods");
    return Files.readString(folder.resolve(name), StandardCharsets.UTF_8);
  }

  @Test
  void whatIsWrittenForMachinesComesBackAsItWas() throws IOException {
    Path plain = folder.resolve("plain");
    CsvFolder.write(plain, new Snapshot(Revision.ZERO, List.of(), List.of(), employers()));
    CsvReading reading = CsvFolder.read(plain, Locale.ENGLISH);

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.entities(Kind.EMPLOYER)).isEqualTo(employers());
    Path again = folder.resolve("again");
    CsvFolder.write(again, reading.snapshot());
    assertThat(Files.readAllBytes(again.resolve("employer.csv")))
        .isEqualTo(Files.readAllBytes(plain.resolve("employer.csv")));
  }
}
