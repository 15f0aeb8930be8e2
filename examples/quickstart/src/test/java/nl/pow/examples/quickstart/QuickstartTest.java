package nl.pow.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.stream.Stream;
import nl.pow.adapters.csv.CsvFolder;
import nl.pow.adapters.csv.CsvReading;
import nl.pow.core.access.Purpose;
import nl.pow.core.store.ChangeSet;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Session;
import nl.pow.core.store.Store;
import nl.pow.examples.quickstart.market.WriteMarket;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class QuickstartTest {
  private static final Locale DUTCH = Locale.forLanguageTag("nl");
  private static final Path ZEELAND = Path.of("data/zeeland");

  /** Told, and left as a page, once for all tests that read the shipped market in Dutch. */
  @TempDir static Path shipped;

  private static String told = "";

  @TempDir Path folder;

  @BeforeAll
  static void runTheShippedMarket() {
    told = run(ZEELAND, DUTCH, StoreChoice.MEMORY, shipped);
  }

  @Test
  void shippedMarketGivesExplainedProposalsInDutch() {
    assertThat(told)
        .contains("400 kandidaten, 120 vacatures, 60 werkgevers")
        .contains("Toegangslogboek: 400 regels, een per persoon.")
        .contains("Geen problemen in de gegevens gevonden.")
        .contains("Beste kandidaten per vacature")
        .contains("Vacatures zonder kandidaat:")
        .contains("Het dichtst bij: k-")
        .contains("De werkgever vraagt Engels niet meer. Erbij: 24.")
        .contains("Zonder alle eisen die kunnen vervallen: 172 erbij.")
        .contains("Dit zou helpen:")
        .containsPattern("ranked: .* 508 paren, 192 kandidaten")
        .containsPattern("spread: .* 508 paren, 323 kandidaten")
        .containsPattern("stable: .* 182 paren")
        .containsPattern("assignment: .* 196 paren")
        .doesNotContain("klopt NIET")
        .contains("Mensen beslissen.");
  }

  @Test
  void shippedMarketIsWhatTheSeedMakes() throws IOException {
    WriteMarket.main(new String[] {folder.toString()});

    try (Stream<Path> files = Files.list(folder)) {
      for (Path made : files.toList()) {
        assertThat(made).hasSameBinaryContentAs(ZEELAND.resolve(made.getFileName()));
      }
    }
  }

  @Test
  void storeIsReadThroughASession() {
    Path stored = folder.resolve("store");
    CsvReading market = CsvFolder.read(ZEELAND, DUTCH).strict();
    try (Store store = Store.open("csv", Map.of("directory", stored.toString()), events -> {});
        Session session = store.session(Quickstart.access(Purpose.FILE_KEEPING))) {
      session.apply(
          ChangeSet.empty()
              .insertAll(Kind.EMPLOYER, market.entities(Kind.EMPLOYER))
              .insertAll(Kind.VACANCY, market.entities(Kind.VACANCY))
              .insertAll(Kind.CANDIDATE, market.entities(Kind.CANDIDATE))
              .insertAll(Kind.TRAJECTORY, market.entities(Kind.TRAJECTORY))
              .insertAll(Kind.TIGHTNESS, market.entities(Kind.TIGHTNESS)));
    }

    assertThat(run(stored, DUTCH)).contains("400 kandidaten, 120 vacatures, 60 werkgevers");
    assertThat(folder.resolve("index.html"))
        .content()
        .contains("\"type\":\"werk-naar-werk\"")
        .contains("\"lines\":[],\"lanes\":[],\"changes\":[]");
  }

  @Test
  void everyStoreGivesTheSameProposalsAgainAndAgain() {
    String expected = withoutTimesAndPlace(told);
    StoreChoice csv = new StoreChoice("csv", Map.of("directory", folder.resolve("csv").toString()));
    StoreChoice jdbc =
        new StoreChoice("jdbc", Map.of("url", "jdbc:h2:file:" + folder.resolve("h2")));

    assertThat(withoutTimesAndPlace(run(ZEELAND, DUTCH, csv))).isEqualTo(expected);
    assertThat(withoutTimesAndPlace(run(ZEELAND, DUTCH, jdbc))).isEqualTo(expected);
    assertThat(withoutTimesAndPlace(run(ZEELAND, DUTCH, jdbc))).isEqualTo(expected);
  }

  private static String withoutTimesAndPlace(String text) {
    return text.replaceAll("\\d+ ms|\\S*index.html", "");
  }

  @Test
  void languageCanBeEnglish() {
    assertThat(run(ZEELAND, Locale.ENGLISH))
        .contains("400 candidates, 120 vacancies, 60 employers")
        .contains("People decide.");
  }

  @Test
  void pageHoldsAllItNeedsAndLoadsNothing() throws IOException {
    String page = Files.readString(shipped.resolve("index.html"));

    assertThat(page).contains("Voorstellen voor Zeeland").contains("default-src 'none'");
    assertThat(page).doesNotContain("<script src").doesNotContain("<link").doesNotContain("@DATA@");
    assertThat(page).doesNotContainPattern("(src|href)=\"?https?:");
  }

  @Test
  void pageTellsWhatPartnersDo() throws IOException {
    assertThat(Files.readString(shipped.resolve("index.html")))
        .contains("\"plan\":\"Zeeland aan het werk 2026\",\"line\":\"Leren en ontwikkelen\"")
        .contains("\"why\":\"werkgevers hadden het te druk in het seizoen\"")
        .contains("\"said\":\"Nog niet gehaald: 149 van 180 mensen op 31 oktober 2026.\"")
        .contains("{\"what\":\"geplaatst\",\"number\":149}")
        .contains("\"type\":\"werk-naar-werk\"")
        .contains(
            "\"label\":\"niet te bepalen\",\"vacancies\":6,\"seekers\":0,\"perThousand\":null");
  }

  @Test
  void folderThatIsNotThereGivesOneClearError() {
    assertThatThrownBy(() -> run(Path.of("no-such-folder"), DUTCH))
        .isInstanceOf(InputException.class)
        .hasMessage(
            "There is no folder [no-such-folder].\n"
                + "Maybe the path was meant from another folder.");
  }

  @Test
  void folderWithoutDataGivesOneClearError() {
    assertThatThrownBy(() -> run(folder, DUTCH))
        .isInstanceOf(InputException.class)
        .hasMessageContaining("holds no candidates and no vacancies");
  }

  @ParameterizedTest
  @CsvSource({
    "pow.lang, fr, The language [fr] is not spoken here.",
    "pow.asOf, tomorrow, The day [tomorrow] cannot be read.",
    "pow.store, drawer, The store [drawer] is not known here."
  })
  void optionThatCannotBeReadGivesOneClearError(String option, String value, String message) {
    Properties properties = new Properties();
    properties.setProperty(option, value);

    assertThatThrownBy(() -> Options.of(properties))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message + "\nMaybe use -D");
  }

  private String run(Path input, Locale language) {
    return run(input, language, StoreChoice.MEMORY);
  }

  private String run(Path input, Locale language, StoreChoice store) {
    return run(input, language, store, folder);
  }

  private static String run(Path input, Locale language, StoreChoice store, Path folder) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Quickstart.run(
        new Options(input, folder, language, LocalDate.of(2026, 12, 1), store),
        new PrintStream(out, true, StandardCharsets.UTF_8));
    return out.toString(StandardCharsets.UTF_8);
  }
}
