package nl.pow.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of criteria finds what is broken, and nothing else. */
@Tag("long")
class BrokenCriteriaTest {
  static List<Class<?>> subjects() {
    return KitRun.subjects(BrokenCriteria.class);
  }

  @Test
  void thereAreMany() {
    assertThat(subjects()).hasSizeGreaterThan(15);
  }

  @ParameterizedTest
  @MethodSource("subjects")
  void isCaughtByTheRulesThatItBreaks(Class<?> subject) {
    KitRun run = KitRun.of(subject);

    assertThat(run.broken())
        .as("%s", run.messages())
        .containsExactly(subject.getAnnotation(Breaks.class).value());
    assertThat(run.asked()).hasSizeGreaterThanOrEqualTo(19);
  }
}
