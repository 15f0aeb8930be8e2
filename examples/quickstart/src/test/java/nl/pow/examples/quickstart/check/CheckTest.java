package nl.pow.examples.quickstart.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.csv.CsvReading;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.examples.quickstart.Options;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckTest {
  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void allLawsHoldForWhatWasShipped() throws IOException {
    List<Tried> tried = check(fewer());

    assertThat(tried).extracting(Tried::broken).allMatch(List::isEmpty);
    assertThat(tried).extracting(Tried::cases).allMatch(cases -> cases > 0);
    assertThat(text()).contains("All 7 laws hold.");
    assertThat(folder.resolve("report")).doesNotExist();
  }

  @Test
  void recordsThatBreakALawAreListed() throws IOException {
    Path employers = fewer().resolve("employer.csv");
    List<String> lines = Files.readAllLines(employers);
    lines.remove(1);
    Files.write(employers, lines);

    List<Tried> tried = check(employers.getParent());

    assertThat(tried)
        .filteredOn(one -> !one.broken().isEmpty())
        .extracting(Tried::law)
        .containsExactly("readable");
    assertThat(Files.readString(folder.resolve("report/broken.csv")))
        .contains(
            "readable,vacancy.csv:20,employer: This refers to a [employer] that is not there");
    assertThat(text())
        .contains("BROKEN: every row can be read (tried ")
        .contains("faults, a line for each: ");
  }

  /** Some of the shipped market, with the vacancies of its first employer before the others. */
  private Path fewer() throws IOException {
    CsvReading shipped = CsvFolder.read(Path.of("data/zeeland"), Locale.ENGLISH);
    List<Vacancy> work =
        shipped.entities(Kind.VACANCY).stream()
            .sorted(Comparator.comparing(Vacancy::employer))
            .limit(20)
            .toList();
    Path some = folder.resolve("some");
    CsvFolder.write(
        some,
        new Snapshot(
            Revision.ZERO,
            shipped.entities(Kind.CANDIDATE).subList(0, 40),
            work,
            shipped.entities(Kind.EMPLOYER)));
    return some;
  }

  private List<Tried> check(Path input) {
    Properties properties = new Properties();
    properties.setProperty("pow.input", input.toString());
    properties.setProperty("pow.lang", "en");
    properties.setProperty("pow.asOf", "2026-12-01");
    properties.setProperty("pow.report", folder.resolve("report").toString());
    return Check.run(
        Options.of(properties), false, new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
