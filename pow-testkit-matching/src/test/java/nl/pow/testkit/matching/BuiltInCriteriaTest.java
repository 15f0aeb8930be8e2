package nl.pow.testkit.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import nl.pow.matching.Matching;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/**
 * Every criterion that is built in keeps all rules, on 15 markets each or as many as {@code
 * -Dpow.markets} says.
 */
class BuiltInCriteriaTest {
  private static final int MARKETS = Integer.getInteger("pow.markets", 15);

  @Test
  void noneIsLeftOut() {
    Stream<String> tried =
        Arrays.stream(BuiltInCriteriaTest.class.getDeclaredClasses())
            .filter(type -> type.isAnnotationPresent(Nested.class))
            .map(BuiltInCriteriaTest::name);

    assertThat(tried).containsExactlyInAnyOrderElementsOf(Matching.criteria().names());
  }

  private static String name(Class<?> type) {
    return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
  }

  /** A criterion whose name is that of the class. */
  abstract static class BuiltIn extends CriterionContract {
    @Override
    protected String provider() {
      return name(getClass());
    }

    @Override
    protected Map<String, String> settings() {
      return Map.of();
    }

    @Override
    protected LongStream seeds() {
      return LongStream.range(0, MARKETS);
    }
  }

  @Nested
  class Availability extends BuiltIn {}

  @Nested
  class Contract extends BuiltIn {}

  @Nested
  class Education extends BuiltIn {}

  @Nested
  class Exclusions extends BuiltIn {}

  @Nested
  class Experience extends BuiltIn {}

  @Nested
  class Hours extends BuiltIn {}

  @Nested
  class Languages extends BuiltIn {}

  @Nested
  class Licences extends BuiltIn {}

  @Nested
  class Occupation extends BuiltIn {}

  @Nested
  class Opportunity extends BuiltIn {
    @Override
    protected Map<String, String> settings() {
      return Map.of(
          "occupations", "esco:5120.1 isco:2221",
          "period", "2026-01-01/2026-12-31",
          "indicator", "own:list",
          "source", "somebody's list");
    }
  }

  @Nested
  class Sector extends BuiltIn {}

  @Nested
  class Skills extends BuiltIn {}

  @Nested
  class ThinkingLevel extends BuiltIn {}

  @Nested
  class Travel extends BuiltIn {}

  @Nested
  class WorkPattern extends BuiltIn {}
}
