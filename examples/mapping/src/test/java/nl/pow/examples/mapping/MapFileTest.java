package nl.pow.examples.mapping;

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
import nl.pow.adapters.esco.Esco;
import nl.pow.core.store.Kind;
import nl.pow.core.taxonomy.Taxonomy;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class MapFileTest {
  private static final Taxonomy ESCO = Esco.bundled();
  private static final String INPUT = "data/client-register.csv";

  @TempDir private Path folder;

  private final ByteArrayOutputStream printed = new ByteArrayOutputStream();

  private boolean run(String... pairs) throws IOException {
    Properties properties = new Properties();
    for (int i = 0; i < pairs.length; i += 2) {
      properties.setProperty(pairs[i], pairs[i + 1]);
    }
    PrintStream out = new PrintStream(printed, true, StandardCharsets.UTF_8);
    return new MapFile(Order.of(properties), () -> ESCO, out).run();
  }

  @Test
  void aDryRunTellsWhatWouldHappen() throws IOException {
    assertThat(run("pow.input", INPUT, "pow.profile", "client-register")).isFalse();

    assertThat(printed.toString(StandardCharsets.UTF_8))
        .startsWith("10 rijen: 6 goed, 4 afgekeurd.\n")
        .contains("1 x Client id: Een kenmerk mag geen burgerservicenummer (BSN) zijn")
        .contains("1 x Beschikbare uren per week: Uren per week zijn hele getallen.")
        .contains("1 x Toestemming: De rij doet niet mee")
        .contains("(eerste: client-register.csv:7) [id-bsn]")
        .contains("Er is niets weggeschreven.")
        .doesNotContain("111222333", "iets met mensen");
  }

  @Test
  void goodRowsAndRejectedRowsGoWhereTheyAreSent() throws IOException {
    Path good = folder.resolve("good");
    Path rejected = folder.resolve("rejected.csv");
    run(
        "pow.input",
        INPUT,
        "pow.profile",
        "client-register",
        "pow.out",
        good.toString(),
        "pow.rejected",
        rejected.toString());

    assertThat(CsvFolder.read(good, Locale.ENGLISH).strict().entities(Kind.CANDIDATE))
        .extracting(c -> c.id().value())
        .containsExactly("r-001", "r-002", "r-003", "r-004", "r-005", "r-009");
    assertThat(Files.readAllLines(rejected)).hasSize(5);
  }

  @Test
  void aProposalCanBeReadBack() throws IOException {
    run("pow.input", INPUT);
    Path profile = folder.resolve("profile.json");
    Files.write(profile, printed.toByteArray());
    printed.reset();

    assertThat(run("pow.input", INPUT, "pow.profile", profile.toString(), "pow.lang", "en"))
        .isFalse();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .startsWith("10 rows: 6 good, 4 rejected.\n");
  }

  @Test
  void aListOfVacanciesThatBreaksOffIsReadAsFarAsItGoes() throws IOException {
    Path file = folder.resolve("vacancies.csv");
    Files.writeString(
        file,
        """
        Vacaturenummer;Werkgevernummer;Functie;Beroep;Omschrijving;Aantal plaatsen;Uren per week;\
        Postcode;Arbeidsmarktregio;Opleidingsniveau;Rijbewijs;Sluitingsdatum
        v-1;e-1;Kok gevraagd;kok;;2;32;4331AB;Zeeland;mbo;B;31-12-2026
        v-2;e-1;"Kok
        """);
    Path good = folder.resolve("work");

    assertThat(
            run(
                "pow.input",
                file.toString(),
                "pow.profile",
                "vacancy-list",
                "pow.out",
                good.toString()))
        .isFalse();
    assertThat(printed.toString(StandardCharsets.UTF_8))
        .startsWith("1 rijen: 1 goed, 0 afgekeurd.\nHet bestand is niet tot het einde gelezen.\n")
        .contains("[mapping-syntax]")
        .contains("Goede rijen: " + good);
  }

  @Test
  void anOrderThatMakesNoSenseIsRefused() {
    assertThatThrownBy(this::run)
        .hasMessage("No file was named.\nMaybe use ./mvnw -q -Pmapping -Dpow.input=export.csv.");
    assertThatThrownBy(() -> run("pow.input", INPUT, "pow.target", "employer"))
        .hasMessage("The target [employer] is not known.\nMaybe use candidate or vacancy.");
    assertThatThrownBy(() -> run("pow.input", INPUT, "pow.lang", "fr"))
        .hasMessage("The language [fr] is not spoken here.\nMaybe use -Dpow.lang=nl or en.");
  }
}
