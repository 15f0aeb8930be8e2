package nl.pow.examples.quickstart.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

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
import nl.pow.examples.quickstart.InputException;
import nl.pow.matching.Matching;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CheckTest {
  private static final CsvReading SHIPPED = CsvFolder.read(Path.of("data/zeeland"), Locale.ENGLISH);

  @TempDir Path folder;

  private final ByteArrayOutputStream out = new ByteArrayOutputStream();

  @Test
  void allLawsHoldForWhatWasShipped() throws IOException {
    List<Tried> tried = check(fewer());

    assertThat(tried).extracting(Tried::broken).allMatch(List::isEmpty);
    assertThat(tried).extracting(Tried::cases).allMatch(cases -> cases > 0);
    assertThat(text()).contains("All 8 laws hold.");
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

  @Test
  void aCarelessStrategyOfOnesOwnIsListed() throws IOException {
    Properties properties = own(MatchingStrategyProvider.class, CarelessProvider.class);
    properties.setProperty("pow.strategy", "careless");

    List<Tried> tried = check(fewer(), properties);

    assertThat(laws(tried)).containsExactly("promises-kept", "same-again");
    assertThat(text()).contains("Strategies: [careless]. Policy standard ");
    assertThat(Files.readString(folder.resolve("report/broken.csv")))
        .containsPattern(
            "promises-kept,careless CANDIDATES_FOR_VACANCY,\"?CAPACITIES: .*\\[[-a-z0-9]+]")
        .contains("same-again,careless CANDIDATES_FOR_VACANCY,another result in another language");
  }

  @Test
  void aMoodyCriterionOfOnesOwnIsAWishAndListed() throws IOException {
    Properties properties = own(CriterionProvider.class, MoodyProvider.class);
    properties.setProperty("pow.strategy", "ranked");
    properties.setProperty("pow.strategy.threads", "1");

    List<Tried> tried = check(fewer(), properties);

    assertThat(laws(tried)).contains("asked-twice");
    assertThat(text()).contains("Strategies: [ranked]. Policy standard ").contains(", moody");
    assertThat(Files.readString(folder.resolve("report/broken.csv")))
        .containsPattern(
            "asked-twice,CANDIDATES_FOR_VACANCY,\"?candidate \\[.+] for vacancy \\[.+]: scored ");
  }

  @Test
  void aPolicyOfOnesOwnJudges() throws IOException {
    Path policy = folder.resolve("policy.json");
    Files.writeString(
        policy, Matching.policies().write(Policy.named("ours", "3").wish("hours", 1)));
    Properties properties = new Properties();
    properties.setProperty("pow.policy", policy.toString());
    properties.setProperty("pow.strategy", "ranked");

    List<Tried> tried = check(fewer(), properties);

    assertThat(laws(tried)).isEmpty();
    assertThat(text()).contains(" Policy ours 3, with the criteria [hours].");
  }

  @Test
  void whatCannotBeUsedIsListed() throws IOException {
    Properties properties = own(MatchingStrategyProvider.class, MoodyProvider.class);
    properties.setProperty("pow.strategy", "ranked");

    List<Tried> tried = check(fewer(), properties);

    assertThat(laws(tried)).containsExactly("usable");
    assertThat(Files.readString(folder.resolve("report/broken.csv")))
        .contains("usable,")
        .contains(MoodyProvider.class.getName());
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "pow.jar|no-such.jar|There is no jar [no-such.jar].",
        "pow.policy|no-such.json|The policy [no-such.json] cannot be read.",
        "pow.strategy.share|30|The settings [share] are for no strategy."
      })
  void whatIsNotThereIsRefused(String name, String value, String message) {
    Properties properties = new Properties();
    properties.setProperty(name, value);

    assertThatThrownBy(() -> check(folder, properties))
        .isInstanceOf(InputException.class)
        .hasMessageStartingWith(message + "\nMaybe ");
  }

  /** What a jar of somebody else would say, in a folder. */
  private Properties own(Class<?> kind, Class<?> provider) throws IOException {
    Path services = Files.createDirectories(folder.resolve("own/META-INF/services"));
    Files.writeString(services.resolve(kind.getName()), provider.getName() + "\n");
    Properties properties = new Properties();
    properties.setProperty("pow.jar", folder.resolve("own").toString());
    return properties;
  }

  private static List<String> laws(List<Tried> tried) {
    return tried.stream().filter(one -> !one.broken().isEmpty()).map(Tried::law).toList();
  }

  /** Some of the shipped market, with the vacancies of its first employer before the others. */
  private Path fewer() throws IOException {
    List<Vacancy> work =
        SHIPPED.entities(Kind.VACANCY).stream()
            .sorted(Comparator.comparing(Vacancy::employer))
            .limit(20)
            .toList();
    Path some = folder.resolve("some");
    CsvFolder.write(
        some,
        new Snapshot(
            Revision.ZERO,
            SHIPPED.entities(Kind.CANDIDATE).subList(0, 40),
            work,
            SHIPPED.entities(Kind.EMPLOYER)));
    return some;
  }

  private List<Tried> check(Path input) {
    return check(input, new Properties());
  }

  private List<Tried> check(Path input, Properties properties) {
    properties.setProperty("pow.input", input.toString());
    properties.setProperty("pow.lang", "en");
    properties.setProperty("pow.asOf", "2026-12-01");
    properties.setProperty("pow.report", folder.resolve("report").toString());
    return Check.run(properties, new PrintStream(out, true, StandardCharsets.UTF_8));
  }

  private String text() {
    return out.toString(StandardCharsets.UTF_8);
  }
}
