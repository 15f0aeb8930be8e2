package nl.pow.examples.generate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Properties;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.core.store.Snapshot;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GenerateTest {
  /** The same on every machine and JDK; it changes when the makers of markets do, on purpose. */
  private static final String DIGEST =
      "d11543164ad6af3cb7d90d1ee5139fa653f6d8a9eae454470c4608370db97bcf";

  @TempDir Path folder;

  @Test
  void writesTheMarketThatWasAskedAndTellsAboutIt() throws IOException {
    Path out = folder.resolve("made");

    String text = run("region=AM24", "candidates=300", "vacancies=60", "seed=7", "out=" + out);

    assertThat(text.lines())
        .contains(
            "Een arbeidsmarkt maken met zaadje 7 ...",
            "Krapte: 20 vacatures op honderd kandidaten. Het meest gevraagd:",
            "SHA-256 van de bestanden: " + DIGEST)
        .anyMatch(l -> l.matches("Gemaakt: 300 kandidaten, 60 vacatures met .* in AM24."));
    Snapshot read = CsvFolder.read(out, Locale.ENGLISH).strict().snapshot();
    assertThat(read.candidates()).hasSize(300);
    assertThat(read.vacancies()).hasSize(60);
    assertThat(read.employers()).hasSize(30);
  }

  @Test
  void speaksEnglishToo() throws IOException {
    assertThat(run("pow.lang=en", "candidates=5", "tightness=100", "out=" + folder.resolve("x")))
        .contains("Made: 5 candidates, 5 vacancies with ")
        .contains("Tightness: 100 vacancies to a hundred candidates. Most asked:");
  }

  @Test
  void anEdgeCaseIsWrittenAndReadToo() throws IOException {
    Path out = folder.resolve("edge");
    run("edgeCases=NO_CANDIDATES,HUGE_VACANCY", "vacancies=3", "employers=1", "out=" + out);

    Snapshot read = CsvFolder.read(out, Locale.ENGLISH).strict().snapshot();
    assertThat(read.candidates()).isEmpty();
    assertThat(read.vacancies().get(0).openings()).isEqualTo(9_999);
  }

  @Test
  void allThatIsWrongIsToldAtOnce() throws IOException {
    Files.createFile(folder.resolve("something"));

    assertThatThrownBy(
            () ->
                run(
                    "pow.lang=en",
                    "region=AM99",
                    "candidates=many",
                    "vacancies=-1",
                    "tightness=5",
                    "shortTerm=101",
                    "edgeCases=ODD",
                    "seed=x",
                    "out=" + folder))
        .isInstanceOf(WrongOrderException.class)
        .hasMessage(
            """
            [-Dregion=AM99] cannot be: There is no labour-market region with the code [AM99].
            [-Dcandidates=many] is no whole number.
            [-Dvacancies=-1] cannot be: A number for a market is 0 to 10000000.
            [-DshortTerm=101] cannot be: A number for a market is 0 to 100.
            [-DedgeCases=ODD] is none of NO_CANDIDATES, NO_VACANCIES, NOTHING_KNOWN, ALL_ALIKE, \
            HUGE_VACANCY, EXCLUDING, LOWEST_LIMITS, HIGHEST_LIMITS, ALL_CLOSED.
            Give [-Dvacancies] or [-Dtightness], not both.
            The folder [-Dout=%s] is no empty folder.
            [-Dseed=x] is no whole number.
            Maybe use -Dregion=AM24 -Dcandidates=10000 -Dvacancies=2000 -Dseed=7 -Dout=DIR.\
            """
                .formatted(folder));
  }

  @Test
  void aFolderIsNeeded() {
    assertThatThrownBy(() -> run("candidates=1"))
        .hasMessage(
            "[-Dout] noemt niet de map om naar te schrijven.\n"
                + "Misschien -Dregion=AM24 -Dcandidates=10000 -Dvacancies=2000 -Dseed=7"
                + " -Dout=MAP.");
  }

  @Test
  void bothLanguagesHaveTheSameTexts() {
    assertThat(Generate.words().codes(Locale.ENGLISH))
        .isEqualTo(Generate.words().codes(Locale.forLanguageTag("nl")));
  }

  private static String run(String... options) throws IOException {
    Properties properties = new Properties();
    for (String option : options) {
      int at = option.indexOf('=');
      properties.setProperty(option.substring(0, at), option.substring(at + 1));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Generate.run(properties, new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
