package nl.pow.blackbox.outsider;

import java.util.Map;
import java.util.stream.LongStream;
import nl.pow.testkit.matching.CriterionContract;
import nl.pow.testkit.matching.StrategyContract;
import org.junit.jupiter.api.Nested;

/** The contracts of strategies and criteria can be extended from another module. */
class LawsTest {
  @Nested
  class Ranked extends StrategyContract {
    @Override
    protected String provider() {
      return "ranked";
    }

    @Override
    protected Map<String, String> settings() {
      return Map.of();
    }

    @Override
    protected LongStream seeds() {
      return LongStream.range(0, 3);
    }
  }

  @Nested
  class Hours extends CriterionContract {
    @Override
    protected String provider() {
      return "hours";
    }

    @Override
    protected Map<String, String> settings() {
      return Map.of();
    }

    @Override
    protected LongStream seeds() {
      return LongStream.range(0, 3);
    }
  }
}
