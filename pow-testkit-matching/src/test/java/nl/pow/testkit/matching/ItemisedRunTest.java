package nl.pow.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.platform.engine.discovery.DiscoverySelectors.selectClass;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.pow.testkit.LikelyCause;
import nl.pow.testkit.Rulebook;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;
import org.junit.platform.testkit.engine.EngineTestKit;

/**
 * The contracts itemise their runs: rule by rule, with a page for people, and no run of nothing.
 */
class ItemisedRunTest {
  /** A strategy that promises one thing, and so lacks the other promises. */
  static class Ranked extends StrategyContract {
    @Override
    protected String provider() {
      return "ranked";
    }

    @Override
    protected Map<String, String> settings() {
      return Map.of("threads", "2");
    }

    @Override
    protected LongStream seeds() {
      return LongStream.range(0, 2);
    }
  }

  /** Not a promise that it lacks, but somebody's condition, keeps it from being tried. */
  static class NeverStarted extends Ranked {
    @BeforeEach
    void notToday() {
      Assumptions.abort("not today");
    }
  }

  /** A criterion that reads no requirements. */
  static class Sector extends CriterionContract {
    @Override
    protected String provider() {
      return "sector";
    }

    @Override
    protected Map<String, String> settings() {
      return Map.of();
    }

    @Override
    protected LongStream seeds() {
      return LongStream.range(0, 2);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "nl.pow.testkit.matching.StrategyContract, strategy/MatchingStrategy",
    "nl.pow.testkit.matching.CriterionContract, criterion/Criterion"
  })
  void theRulesAreThoseOfTheSubject(Class<?> contract, String subject) throws IOException {
    assertThat(contract.getAnnotation(Rulebook.class).value())
        .containsExactlyElementsOf(documented(subject));
  }

  @ParameterizedTest
  @ValueSource(classes = {StrategyContract.class, CriterionContract.class})
  void everyTestHasARuleAndACauseAndEveryRuleHasTests(Class<?> contract) {
    SortedSet<String> tried = new TreeSet<>();
    for (Method test : StrategyGuideTest.tests(contract)) {
      assertThat(test.getName()).matches("(required|optional)_[MC]\\d\\d_[a-z][a-zA-Z0-9]+");
      assertThat(test.getAnnotation(LikelyCause.class)).as("%s", test).isNotNull();
      tried.add(test.getName().substring(9, 12));
    }
    assertThat(tried).containsExactlyElementsOf(numbers(contract));
  }

  @Test
  void thePageOfAStrategyTellsWhatItDoesNotPromise() throws IOException {
    EngineExecutionResults run = run(Ranked.class);

    assertThat(run.testEvents().failed().count()).isZero();
    assertThat(run.containerEvents().failed().count()).isZero();
    assertThat(page(Ranked.class))
        .contains(
            run.testEvents().succeeded().count()
                + " passed, 0 failed, 4 not asked since the subject lacks what they need, 0 left",
            "<tr><td>Directions</td><td>[CANDIDATES_FOR_VACANCY, VACANCIES_FOR_CANDIDATE]</td>",
            "<tr><td>Markets</td><td>2</td></tr>",
            "<tr><td>Provider</td><td>ranked</td></tr>",
            "<tr><td>Settings</td><td>{threads=2}</td></tr>",
            "<b>M10</b> Where it fills openings, no vacancy has more placements than openings",
            "The strategy gives no [StabilityCertificate], so this is not promised.")
        .doesNotContain("<script", "http");
  }

  @Test
  void thePageOfACriterionTellsWhatItHasNothingOf() throws IOException {
    EngineExecutionResults run = run(Sector.class);

    assertThat(run.testEvents().failed().count()).isZero();
    assertThat(run.containerEvents().failed().count()).isZero();
    String page = page(Sector.class);
    assertThat(page)
        .contains(
            run.testEvents().aborted().count() + " not asked since the subject lacks",
            "<tr><td>Provider</td><td>sector</td></tr>",
            "The criterion reads no requirements.");
    assertThat(page.split("<h2 ", -1)).hasSize(1 + numbers(CriterionContract.class).size());
  }

  @Test
  void aRunOfNothingFails() throws IOException {
    EngineExecutionResults run = run(NeverStarted.class);

    long all = run.testEvents().aborted().count();
    assertThat(run.testEvents().succeeded().count()).isZero();
    assertThat(run.containerEvents().failed().list())
        .singleElement()
        .satisfies(
            failed ->
                assertThat(failed.getPayload().orElseThrow().toString())
                    .contains(
                        "[" + all + "] tests of [" + NeverStarted.class.getName() + "] were left",
                        "and not by a declared lack.\nMaybe an assumption does not hold"));
    assertThat(page(NeverStarted.class)).contains("0 passed, 0 failed, 0 not asked", "not today");
  }

  private static EngineExecutionResults run(Class<?> contract) {
    return EngineTestKit.engine("junit-jupiter")
        .configurationParameter("pow.kit.folder", KitRun.PAGES)
        .selectors(selectClass(contract))
        .execute();
  }

  private static String page(Class<?> contract) throws IOException {
    return Files.readString(Path.of(KitRun.PAGES, contract.getName() + ".html"));
  }

  private static List<String> numbers(Class<?> contract) {
    return Stream.of(contract.getAnnotation(Rulebook.class).value())
        .map(rule -> rule.substring(0, 3))
        .toList();
  }

  /** The rules in the Javadoc of a source, as plain text. */
  private static List<String> documented(String subject) throws IOException {
    Path source = Path.of("../pow-matching/src/main/java/nl/pow/matching/" + subject + ".java");
    String doc = Files.readString(source).split("public interface", 2)[0];
    return Stream.of(doc.split("<li>", -1))
        .skip(1)
        .map(item -> item.split("</ul>", 2)[0].replaceAll("\\s*\n \\*\\s*", " "))
        .map(item -> item.replaceAll("\\{@link [^}]*?(\\w+)}", "$1"))
        .map(item -> item.replaceAll("</?b>", "").replaceAll("\\s+", " ").strip())
        .toList();
  }
}
