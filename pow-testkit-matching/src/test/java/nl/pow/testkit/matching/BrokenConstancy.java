package nl.pow.testkit.matching;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.Proposals;
import nl.pow.testkit.matching.BrokenStrategies.Broken;
import nl.pow.testkit.matching.BrokenStrategies.OrdersEquals;

/** The same is not always made of the same: rules M14 to M21. */
final class BrokenConstancy {
  private BrokenConstancy() {}

  @Breaks({"M14", "M21"})
  static class OrdersByIdentity extends OrdersEquals {
    @Override
    Comparator<Judgement> equals(Market market) {
      return comparing(one -> System.identityHashCode(Spoilt.other(one)));
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M14")
  static class CountsThoseWhoTakeNoPart extends OrdersEquals {
    @Override
    Comparator<Judgement> equals(Market market) {
      Comparator<Judgement> order = comparing(Spoilt::other);
      return market.leftOut().isEmpty() ? order : order.reversed();
    }
  }

  @Breaks({"M15", "M16", "M17", "M20"})
  static class KeepsState extends Broken {
    @Override
    MatchingStrategy broken() {
      AtomicInteger runs = new AtomicInteger();
      return (market, request) -> {
        int run = runs.incrementAndGet();
        return Spoilt.list(
            market,
            request,
            comparing(one -> BrokenStrategies.mixed(Spoilt.other(one), run)),
            Judgement::admitted);
      };
    }
  }

  @Breaks({"M14", "M15", "M16", "M17", "M18", "M19", "M20", "M21"})
  static class DrawsWithoutASeed extends OrdersEquals {
    private final AtomicInteger drawn = new AtomicInteger();

    @Override
    Comparator<Judgement> equals(Market market) {
      int lot = drawn.incrementAndGet();
      return comparing(one -> BrokenStrategies.mixed(Spoilt.other(one), lot));
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M17")
  static class DependsOnTheThread extends OrdersEquals {
    @Override
    Comparator<Judgement> equals(Market market) {
      String thread = Thread.currentThread().getName();
      return comparing(one -> BrokenStrategies.mixed(Spoilt.other(one), thread));
    }
  }

  @Breaks("M18")
  static class DependsOnTheLanguage extends OrdersEquals {
    @Override
    @SuppressWarnings("StringCaseLocaleUsage") // that is what is broken
    Comparator<Judgement> equals(Market market) {
      return comparing(one -> Spoilt.other(one).value().toLowerCase());
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M18")
  static class DependsOnTheClock extends OrdersEquals {
    @Override
    @SuppressWarnings("JavaTimeDefaultTimeZone") // that is what is broken
    Comparator<Judgement> equals(Market market) {
      LocalDate today = LocalDate.now();
      return comparing(one -> BrokenStrategies.mixed(Spoilt.other(one), today));
    }
  }

  @Breaks("M19")
  static class AsksTheHost extends OrdersEquals {
    private final Map<String, Integer> births = new HashMap<>();

    @Override
    protected void keep(List<ProtectedAttributes> labels) {
      births.clear();
      labels.forEach(one -> births.put(one.id().value(), one.birthYear()));
    }

    @Override
    Comparator<Judgement> equals(Market market) {
      return comparing((Judgement one) -> births.getOrDefault(one.candidate().value(), 0))
          .thenComparing(Spoilt::other);
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }

  @Breaks("M19")
  static class LooksBehindTheMarket extends OrdersEquals {
    @Override
    Comparator<Judgement> equals(Market market) {
      Comparator<Judgement> order = comparing(Spoilt::other);
      return BackDoor.needsGuidance(market) ? order.reversed() : order;
    }
  }

  @Breaks("M20")
  static class KeepsScores extends Broken {
    @Override
    MatchingStrategy broken() {
      Map<String, Score> scores = new ConcurrentHashMap<>();
      return (market, request) -> listed(market, request, scores);
    }

    /** Who comes first among those with the same score as ever is decided by that of before. */
    private static Proposals listed(
        Market market, MatchRequest request, Map<String, Score> scores) {
      return Spoilt.list(
          market,
          request,
          comparing(
                  (Judgement one) ->
                      scores.computeIfAbsent(
                          one.candidate() + " " + one.vacancy() + one.direction(),
                          pair -> one.score()))
              .thenComparing(Spoilt::other),
          Judgement::admitted);
    }

    @Override
    protected LongStream seeds() {
      return BrokenStrategies.more();
    }
  }
}
