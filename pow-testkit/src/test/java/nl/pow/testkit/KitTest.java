package nl.pow.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The contract finds what is broken, and nothing else. */
@Tag("long")
class KitTest {

  @Test
  void anIntactStoragePassesAndOnlyWhatItLacksIsLeftOut() {
    EngineExecutionResults run = KitRuns.run(Broken.Intact.class);

    assertThat(KitRuns.failed(run)).isEmpty();
    assertThat(run.containerEvents().failed().count()).isZero();
    assertThat(run.testEvents().succeeded().count()).isGreaterThanOrEqualTo(185);
    assertThat(KitRuns.rules(KitRuns.names(run.testEvents().aborted().list())))
        .containsExactly("S03", "S12", "S16", "S17");
    assertThat(KitRuns.names(run.testEvents().aborted().list()))
        .allMatch(name -> name.startsWith("optional_"));
    assertThat(run.testEvents().skipped().count()).isZero();
  }

  @ParameterizedTest
  @CsvFileSource(resources = "broken-stores.csv", useHeadersInDisplayName = true)
  void aBrokenStorageIsCaughtByExactlyTheRulesThatItBreaks(String store, String rules, String test)
      throws ClassNotFoundException {
    EngineExecutionResults run = KitRuns.run(Class.forName(Broken.class.getName() + "$" + store));
    SortedSet<String> failed = KitRuns.failed(run);

    assertThat(KitRuns.rules(failed)).as("%s", failed).hasToString("[" + rules + "]");
    assertThat(failed).contains(test);
  }

  @Test
  void aRunOfNothingFails() {
    EngineExecutionResults run = KitRuns.run(Broken.NeverStarted.class);

    assertThat(run.testEvents().succeeded().count()).isZero();
    assertThat(run.testEvents().failed().count()).isZero();
    assertThat(run.containerEvents().failed().list())
        .singleElement()
        .satisfies(
            failed ->
                assertThat(failed.getPayload())
                    .hasToString(
                        "Optional[TestExecutionResult [status = FAILED, throwable ="
                            + " java.lang.AssertionError: ["
                            + run.testEvents().aborted().count()
                            + "] tests of [nl.pow.testkit.Broken$NeverStarted] were left out, and"
                            + " not by a declared lack.\n"
                            + "Maybe an assumption does not hold, or a condition disables"
                            + " them.]]"));
  }

  @Test
  void everyTestHasARuleAndACauseAndEveryRuleHasTests() {
    List<String> rules = rulesOf(StoreContract.class);
    List<Method> tests = tests(StoreContract.class);

    assertThat(tests).hasSizeGreaterThanOrEqualTo(120);
    assertThat(tests)
        .allSatisfy(
            test -> {
              assertThat(test.getName()).matches("(required|optional)_S\\d\\d_[a-z][a-zA-Z0-9]+");
              LikelyCause cause = test.getAnnotation(LikelyCause.class);
              assertThat(cause).as("%s", test).isNotNull();
              assertThat(cause.value()).allMatch(text -> text.matches("(?s)[A-Z].+\\."));
            });
    assertThat(KitRuns.rules(names(tests))).containsExactlyElementsOf(rules);
    assertThat(names(tests)).hasSameSizeAs(tests);
  }

  @Test
  void theRulesAreThoseOfTheStorage() throws IOException {
    assertThat(StoreContract.class.getAnnotation(Rulebook.class).value())
        .containsExactlyElementsOf(
            documented("../pow-core/src/main/java/nl/pow/core/store/Storage.java"));
  }

  @Test
  void theRunLeavesAPageBehind() throws IOException {
    EngineExecutionResults run = KitRuns.run(Broken.KeepsBytes.class);

    String page = KitRuns.page(Broken.KeepsBytes.class);
    assertThat(page)
        .contains(
            run.testEvents().succeeded().count() + " passed, 1 failed, ",
            "<tr><td>Capabilities</td><td>[WRITE, CHANGE_FEED, ERASURE]</td></tr>",
            "<tr><td>Provider</td><td>memory</td></tr>",
            "<b>S12</b> Erasing a person removes every entity whose subject it is;",
            "Likely: Compaction leaves old pages, files or logs. The person stands in an index",
            "does not declare [DURABLE]: nothing to open again.",
            "an id is taken once")
        .doesNotContain("<script", "http");
    assertThat(page.split("<h2 ", -1)).hasSize(1 + rulesOf(StoreContract.class).size());
  }

  static List<String> rulesOf(Class<?> contract) {
    return Stream.of(contract.getAnnotation(Rulebook.class).value())
        .map(rule -> rule.substring(0, 3))
        .toList();
  }

  static List<Method> tests(Class<?> contract) {
    return Stream.concat(Stream.of(contract), Stream.of(contract.getDeclaredClasses()))
        .flatMap(
            type -> Stream.<Class<?>>iterate(type, t -> t != Object.class, Class::getSuperclass))
        .flatMap(type -> Arrays.stream(type.getDeclaredMethods()))
        .filter(method -> method.isAnnotationPresent(Test.class))
        .toList();
  }

  private static SortedSet<String> names(Collection<Method> tests) {
    return tests.stream().map(Method::getName).collect(Collectors.toCollection(TreeSet::new));
  }

  /** The rules in the Javadoc of a source, as plain text. */
  static List<String> documented(String source) throws IOException {
    String doc = Files.readString(Path.of(source)).split("public interface", 2)[0];
    return Stream.of(doc.split("<li>", -1))
        .skip(1)
        .map(item -> item.split("</ul>", 2)[0].replaceAll("\\s*\n \\*\\s*", " "))
        .map(item -> item.replaceAll("\\{@(?:link|code) (?:Capability)?#?([^}]*)}", "$1"))
        .map(item -> item.replaceAll("</?b>", "").replaceAll("\\s+", " ").strip())
        .toList();
  }
}
