package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Id;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Snapshot;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.policy.Wish;
import nl.pow.matching.travel.Travel;
import nl.pow.matching.travel.Trip;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

/** The best few of a market, and all that it admits, are those that judging every pair gives. */
class ShortlistTest {
  private static final List<CriterionProvider> CUSTOM =
      List.of(new SameLength("skill-count"), new Lottery("lottery"));
  static final List<String> NAMES =
      Stream.concat(Matching.criteria().names().stream(), CUSTOM.stream().map(p -> p.name()))
          .toList();

  @Property(tries = 1000)
  void theBestAreThoseThatJudgingEveryPairGives(@ForAll long seed) {
    Random random = new Random(seed);
    holds(random, random.nextInt(4) * random.nextInt(10), random.nextInt(4) * random.nextInt(10));
  }

  @Property(tries = 40)
  void andSoInLargerMarkets(@ForAll long seed) {
    Random random = new Random(seed);
    holds(random, 150 + random.nextInt(150), 20);
    holds(random, 20, 150 + random.nextInt(150));
  }

  @Test
  void andSoWhenHardlyTwoAreAlike() {
    holds(new Random(1), 4500, 1);
    holds(new Random(2), 1, 4500);
  }

  private static void holds(Random random, int candidates, int vacancies) {
    Snapshot snapshot = new DenseMarket(random.nextLong()).snapshot(candidates, vacancies);
    Matching matching = Matching.of(snapshot, Sample.DAY).with(policy(random)).with(criteria());
    matching = random.nextInt(3) == 0 ? matching.with(new WorkshopTaxonomy()) : matching;
    matching = random.nextInt(3) == 0 ? matching.with(slow()) : matching;
    RandomDecisions people = new RandomDecisions(random, NAMES);
    boolean decided = random.nextBoolean();
    Market market =
        matching.with(people.some(decided ? 9 : 0, candidates + 1, vacancies + 1)).market();
    Listings.any(market, random).hold();
    assertThat(market.vacanciesByPlace()).hasSameElementsAs(market.vacancies());
    assertThat(market.candidatesByPlace()).hasSameElementsAs(market.candidates());
    int top = 1 + random.nextInt(random.nextInt(3) == 0 ? 2 * candidates + 2 * vacancies + 1 : 5);
    market
        .vacancies()
        .forEach(
            v ->
                assertThat(market.bestCandidates(v, top))
                    .isEqualTo(
                        sorted(
                            market.candidates(),
                            v,
                            top,
                            (c, asker) -> market.score(c, asker, CANDIDATES_FOR_VACANCY))));
    market
        .candidates()
        .forEach(
            c ->
                assertThat(market.bestVacancies(c, top))
                    .isEqualTo(
                        sorted(
                            market.vacancies(),
                            c,
                            top,
                            (v, asker) -> market.score(asker, v, VACANCIES_FOR_CANDIDATE))));
  }

  private record Scored<I extends Id>(I id, Score score) {}

  private static <I extends Id, J> List<I> sorted(
      List<I> all, J asker, int top, BiFunction<I, J, Optional<Score>> scoring) {
    List<Scored<I>> scored = new ArrayList<>();
    for (I id : all) {
      scoring.apply(id, asker).ifPresent(score -> scored.add(new Scored<>(id, score)));
    }
    Comparator<Scored<I>> bestFirst =
        Comparator.comparing((Scored<I> one) -> one.score()).thenComparing(one -> one.id());
    return scored.stream().sorted(bestFirst).limit(top).map(one -> one.id()).toList();
  }

  /** Each criterion as a demand, a wish, both or neither, in one or both directions. */
  static Policy policy(Random random) {
    Policy policy = Policy.named("random", "1").withUnknownValue(random.nextInt(1001));
    int demands = 2 + random.nextInt(8);
    int wishes = 1 + random.nextInt(4);
    int heaviest = random.nextBoolean() ? 3 : Wish.MAX_WEIGHT;
    for (String name : NAMES) {
      if (random.nextInt(demands) == 0) {
        UnknownRule unknown = List.of(UnknownRule.values()).get(random.nextInt(2));
        policy = policy.with(new Demand(name, unknown, directions(random)));
      }
      if (random.nextInt(wishes) == 0) {
        policy = policy.with(new Wish(name, 1 + random.nextInt(heaviest), directions(random)));
      }
    }
    return policy;
  }

  private static Set<Direction> directions(Random random) {
    return random.nextInt(3) > 0
        ? Set.of(Direction.values())
        : Set.of(List.of(Direction.values()).get(random.nextInt(2)));
  }

  static Providers<CriterionProvider> criteria() {
    List<CriterionProvider> all = new ArrayList<>(CUSTOM);
    Providers<CriterionProvider> known = Matching.criteria();
    known.names().forEach(name -> all.add(known.named(name)));
    return Providers.of("criterion", all);
  }

  /** Knows times, and goes one way only. */
  static Travel slow() {
    return (home, work) -> {
      int steps = Math.floorMod(home.pc4() - work.pc4(), 60);
      return home.pc4() % 7 == 0
          ? Optional.empty()
          : Optional.of(new Trip(1000 * steps, steps % 3 == 0 ? null : 2 * steps));
    };
  }
}
