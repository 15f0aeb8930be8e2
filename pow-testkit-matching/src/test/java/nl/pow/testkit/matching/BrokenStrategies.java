package nl.pow.testkit.matching;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.stream.LongStream;
import nl.pow.core.Id;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.StrategyCard;

/**
 * The contract, to be run on strategies that break something each; started by a test of the kit
 * only.
 */
final class BrokenStrategies {
  private BrokenStrategies() {}

  /** Where fewer markets do not show it. */
  static LongStream more() {
    return LongStream.range(0, 40);
  }

  abstract static class Broken extends StrategyContract {
    /** Makes the strategy anew, as a provider does. */
    abstract MatchingStrategy broken();

    List<Setting<?>> understood() {
      return List.of();
    }

    @Override
    protected String provider() {
      return "broken";
    }

    @Override
    protected Map<String, String> settings() {
      return Map.of();
    }

    @Override
    protected LongStream seeds() {
      return LongStream.range(0, 10);
    }

    @Override
    protected MatchingStrategyProvider find() {
      return new Anew(this);
    }
  }

  /** Brings a new strategy each time. */
  private record Anew(Broken broken) implements MatchingStrategyProvider {
    @Override
    public String name() {
      return "broken";
    }

    @Override
    public int spiVersion() {
      return SPI_VERSION;
    }

    @Override
    public List<Setting<?>> settings() {
      return broken.understood();
    }

    @Override
    public StrategyCard card() {
      return new StrategyCard("Tests.", "Use.", "All.", "None.", "Some.", "Many.");
    }

    @Override
    public MatchingStrategy create(Settings settings) {
      return broken.broken();
    }
  }

  /** A ranking that is right but for the order of equals. */
  abstract static class OrdersEquals extends Broken {
    abstract Comparator<Judgement> equals(Market market);

    @Override
    MatchingStrategy broken() {
      return (market, request) -> Spoilt.list(market, request, equals(market), Judgement::admitted);
    }
  }

  /** A good choice that is changed afterwards. */
  abstract static class Changes extends Broken {
    private final String base;
    private final Spoilt.Change change;

    Changes(String base, Spoilt.Change change) {
      this.base = base;
      this.change = change;
    }

    @Override
    MatchingStrategy broken() {
      return Spoilt.changed(base, change);
    }
  }

  /** An order by chance that is always the same. */
  static int mixed(Id id, Object with) {
    return new SplittableRandom(31L * id.value().hashCode() + with.hashCode()).nextInt();
  }
}
