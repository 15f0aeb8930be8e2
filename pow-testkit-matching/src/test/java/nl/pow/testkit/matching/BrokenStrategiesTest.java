package nl.pow.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of strategies finds what is broken, and nothing else. */
@Tag("long")
class BrokenStrategiesTest {
  static List<Class<?>> subjects() {
    return Stream.of(BrokenProposals.class, BrokenConstancy.class, BrokenPromises.class)
        .flatMap(group -> KitRun.subjects(group).stream())
        .toList();
  }

  @Test
  void thereAreMany() {
    assertThat(subjects()).hasSize(29);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void isCaughtByTheRulesThatItBreaks(Class<?> subject) {
    KitRun run = KitRun.of(subject);

    assertThat(run.broken())
        .as("%s", run.messages())
        .containsExactly(subject.getAnnotation(Breaks.class).value());
    assertThat(run.asked()).hasSizeGreaterThanOrEqualTo(26);
  }

  @Test
  void aBrokenRuleIsToldWithTheSmallestMarketThatWasFound() {
    assertThat(KitRun.of(BrokenProposals.ForgetsAReason.class).messages())
        .contains(
            "The law is broken: [vI5] is not told why.\n"
                + "The smallest market found: seed [2], VACANCIES_FOR_CANDIDATE, top [1], policy"
                + " [few], candidates [c1], vacancies [vI5, v_i2].\n"
                + "Maybe let seeds() give [2] only, to look into it.");
  }
}
