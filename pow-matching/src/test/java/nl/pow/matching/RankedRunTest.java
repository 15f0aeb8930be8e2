package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Snapshot;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.market.CriterionFailedException;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchStoppedException;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Progress;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.travel.Travel;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

/** How a ranking is run: whose threads, how far it is, and how it is stopped. */
class RankedRunTest {
  private static final MatchingStrategyProvider RANKED = Matching.strategies().named("ranked");
  private static final MatchRequest REQUEST = MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 3);
  private static final Snapshot SNAPSHOT = new DenseMarket(11).snapshot(30, 40);
  private static final Market MARKET = Matching.of(SNAPSHOT, Sample.DAY).market();

  private static Settings threads(int threads) {
    return Settings.parse(RANKED, Map.of("threads", "" + threads));
  }

  private static <T> Settings with(Settings settings, String name, Class<T> type, T value) {
    for (Setting<?> setting : RANKED.settings()) {
      if (setting.name().equals(name) && setting.type() == type) {
        return settings.with(RankedRunTest.<T>typed(setting), value);
      }
    }
    throw new AssertionError(name);
  }

  @SuppressWarnings("unchecked") // its type was just compared
  private static <T> Setting<T> typed(Setting<?> setting) {
    return (Setting<T>) setting;
  }

  private static Proposals run(Settings settings) {
    return RANKED.create(settings).match(MARKET, REQUEST);
  }

  @Test
  void theThreadsOfTheHostGiveTheSame() throws InterruptedException {
    ExecutorService host = Executors.newFixedThreadPool(3);
    assertThat(run(with(threads(4), "executor", Executor.class, host))).isEqualTo(run(threads(1)));
    host.shutdown();
    assertThat(host.awaitTermination(1, TimeUnit.MINUTES)).isTrue();
  }

  @Test
  void oneThreadAsksNothingOfTheHost() {
    Executor none =
        task -> {
          throw new AssertionError();
        };
    assertThat(run(with(threads(1), "executor", Executor.class, none))).isEqualTo(run(threads(1)));
  }

  @Test
  void aHostThatRefusesOrIsBusyWithThisVeryMatchLeavesTheWorkToTheCaller() throws Exception {
    Executor full =
        task -> {
          throw new RejectedExecutionException();
        };
    assertThat(run(with(threads(4), "executor", Executor.class, full))).isEqualTo(run(threads(1)));

    ExecutorService single = Executors.newSingleThreadExecutor();
    Settings inside = with(threads(4), "executor", Executor.class, single);
    Future<Proposals> done = single.submit(() -> run(inside));
    assertThat(done.get(1, TimeUnit.MINUTES)).isEqualTo(run(threads(1)));
    single.shutdown();
  }

  @Test
  void progressIsToldOfEachVacancyOnce() {
    for (int threads = 1; threads <= 4; threads++) {
      List<String> told = new ArrayList<>();
      Progress progress = (done, all) -> told.add(done + " of " + all);
      run(with(threads(threads), "progress", Progress.class, progress));
      assertThat(told).hasSize(40).startsWith("1 of 40", "2 of 40").endsWith("40 of 40");
    }
  }

  @Test
  void aStoppedMatchGivesNothingAndDoesLittleMore() {
    for (int threads = 1; threads <= 4; threads++) {
      AtomicInteger calls = new AtomicInteger();
      Progress stop = (done, all) -> calls.incrementAndGet() < 5;
      Settings settings = with(threads(threads), "progress", Progress.class, stop);
      assertThatThrownBy(() -> run(settings))
          .isInstanceOf(MatchStoppedException.class)
          .hasMessage(
              "The match was stopped before it was done, and gives nothing.\nMaybe run it again.");
      assertThat(calls).hasValueBetween(5, 4 + threads);
    }
  }

  @Test
  void anInterruptStopsTheMatchAndIsKept() {
    Progress interrupt =
        (done, all) -> {
          Thread.currentThread().interrupt();
          return true;
        };
    Settings settings = with(threads(1), "progress", Progress.class, interrupt);
    assertThatThrownBy(() -> run(settings)).isInstanceOf(MatchStoppedException.class);
    assertThat(Thread.interrupted()).isTrue();
  }

  @Test
  void aFailureEndsTheMatchWhateverTheThreads() {
    Travel lost =
        (home, work) -> {
          throw new IllegalStateException();
        };
    Providers<CriterionProvider> criteria = Matching.criteria();
    Market market =
        Matching.of(SNAPSHOT, Sample.DAY)
            .with(Policy.named("way", "1").wish("travel", 1))
            .with(criteria)
            .with(lost)
            .market();
    for (int threads = 1; threads <= 4; threads++) {
      Settings settings = threads(threads);
      assertThatThrownBy(() -> RANKED.create(settings).match(market, REQUEST))
          .isInstanceOf(CriterionFailedException.class)
          .hasMessageStartingWith("The criterion [travel] failed with [");
    }
  }
}
