package nl.pow.testkit.matching;

import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import nl.pow.matching.policy.Direction;
import org.junit.jupiter.api.Nested;

/**
 * Every strategy that is built in keeps all rules, with the settings that matter, on 15 markets
 * each or as many as {@code -Dpow.markets} says.
 */
class BuiltInStrategiesTest {
  private static final int MARKETS = Integer.getInteger("pow.markets", 15);

  /** A strategy with settings. */
  abstract static class BuiltIn extends StrategyContract {
    private final String name;
    private final Map<String, String> settings;

    BuiltIn(String name, Map<String, String> settings) {
      this.name = name;
      this.settings = settings;
    }

    @Override
    protected String provider() {
      return name;
    }

    @Override
    protected Map<String, String> settings() {
      return settings;
    }

    @Override
    protected LongStream seeds() {
      return LongStream.range(0, MARKETS);
    }
  }

  @Nested
  class Ranked extends BuiltIn {
    Ranked() {
      super("ranked", Map.of());
    }
  }

  @Nested
  class RankedByThreeThreads extends BuiltIn {
    RankedByThreeThreads() {
      super("ranked", Map.of("threads", "3"));
    }
  }

  @Nested
  class StableForCandidates extends BuiltIn {
    StableForCandidates() {
      super("stable", Map.of());
    }
  }

  @Nested
  class StableForVacanciesByLot extends BuiltIn {
    StableForVacanciesByLot() {
      super("stable", Map.of("proposer", "vacancies", "ties", "seed"));
    }
  }

  @Nested
  class StableAndLarge extends BuiltIn {
    StableAndLarge() {
      super("stable", Map.of("largest", "true"));
    }
  }

  @Nested
  class Assignment extends BuiltIn {
    Assignment() {
      super("assignment", Map.of());
    }
  }

  @Nested
  class AssignmentOfMost extends BuiltIn {
    AssignmentOfMost() {
      super("assignment", Map.of("objective", "placements", "threshold", "900"));
    }
  }

  @Nested
  class Spread extends BuiltIn {
    Spread() {
      super("spread", Map.of());
    }

    @Override
    protected Set<Direction> directions() {
      return EnumSet.of(Direction.CANDIDATES_FOR_VACANCY);
    }
  }
}
