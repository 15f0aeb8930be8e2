package nl.pow.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.platform.testkit.engine.EngineExecutionResults;

/** The contract of providers finds what is bad, and nothing else. */
@Tag("long")
class ProviderKitTest {
  @Test
  void aGoodProviderPasses() throws IOException {
    EngineExecutionResults run = KitRuns.run(Greeted.Good.class);

    assertThat(KitRuns.failed(run)).isEmpty();
    assertThat(run.testEvents().succeeded().count())
        .isEqualTo(KitTest.tests(ProviderContract.class).size());
    assertThat(KitRuns.page(Greeted.Good.class))
        .contains("<tr><td>Provider</td><td>%s</td></tr>".formatted(new Greeted.Good().name()));
  }

  @ParameterizedTest
  @CsvFileSource(resources = "bad-providers.csv", useHeadersInDisplayName = true)
  void aBadProviderIsCaughtByExactlyTheRulesThatItBreaks(String provider, String rule)
      throws ClassNotFoundException {
    EngineExecutionResults run =
        KitRuns.run(Class.forName(Greeted.class.getName() + "$" + provider));

    assertThat(KitRuns.rules(KitRuns.failed(run)))
        .as("%s", KitRuns.failed(run))
        .containsExactly(rule);
  }

  @Test
  void everyTestHasARuleAndACauseAndEveryRuleHasTests() {
    List<Method> tests = KitTest.tests(ProviderContract.class);
    TreeSet<String> names = new TreeSet<>();
    for (Method test : tests) {
      assertThat(test.getAnnotation(LikelyCause.class)).as("%s", test).isNotNull();
      names.add(test.getName());
    }
    assertThat(KitRuns.rules(names))
        .containsExactlyElementsOf(KitTest.rulesOf(ProviderContract.class));
  }

  @Test
  void theRulesAreThoseOfTheProvider() throws IOException {
    assertThat(ProviderContract.class.getAnnotation(Rulebook.class).value())
        .containsExactlyElementsOf(
            KitTest.documented("../pow-core/src/main/java/nl/pow/core/plugin/Provider.java"));
  }
}
