package nl.pow.examples.quickstart;

import java.io.PrintStream;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import nl.pow.core.PowException;
import nl.pow.core.access.Access;
import nl.pow.core.access.ActorId;
import nl.pow.core.access.Purpose;
import nl.pow.core.plugin.Settings;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.store.Session;
import nl.pow.core.store.Snapshot;
import nl.pow.core.store.Store;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.examples.quickstart.report.HtmlReport;
import nl.pow.matching.Matching;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Shortfall;

/** Reads a labour market, matches it, and shows the proposals on the terminal and in a page. */
public final class Quickstart {
  private static final URI ACTIVITY = URI.create("https://example.org/processing/quickstart");
  private static final int TOP = 5;
  private static final int UNFILLED = 5;
  private static final Logger VALIDATION_LOG = Logger.getLogger("org.hibernate.validator");

  private Quickstart() {}

  /**
   * Runs; ends with status 1 and one clear error when the input is no good.
   *
   * @param args none; see {@link Options}
   */
  public static void main(String[] args) {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    VALIDATION_LOG.setLevel(Level.WARNING);
    try {
      run(Options.of(System.getProperties()), out);
    } catch (PowException e) {
      out.println(e.getMessage());
      System.exit(1);
    }
  }

  /**
   * Runs.
   *
   * @param options what to read and where the report goes
   * @param out where the text goes
   * @return the page that was written
   */
  public static Path run(Options options, PrintStream out) {
    Outcome outcome = match(options);
    Terminal.print(outcome, options.language(), out);
    Path page = HtmlReport.write(outcome, options.language(), options.report());
    out.println();
    out.println(Words.texts().format(options.language(), "report", Map.of("page", page)));
    return page;
  }

  private static Outcome match(Options options) {
    Stopwatch watch = new Stopwatch();
    AtomicLong events = new AtomicLong();
    Taxonomy taxonomy = Matching.taxonomies().named("esco").open(Settings.empty());
    LabourMarket market =
        watch.time("read", () -> Input.read(options.input(), options.language(), taxonomy));
    Snapshot snapshot = watch.time("store", () -> snapshot(options.store(), market, events));
    Matching matching = Matching.of(snapshot, options.asOf()).with(taxonomy);
    MatchResult forVacancies =
        watch.time("vacancies", () -> rank(matching, Direction.CANDIDATES_FOR_VACANCY));
    return new Outcome(
        options.asOf(),
        market,
        forVacancies,
        watch.time("candidates", () -> rank(matching, Direction.VACANCIES_FOR_CANDIDATE)),
        watch.time("obstacles", () -> obstacles(matching.market())),
        watch.time("help", () -> NearMiss.of(matching, forVacancies, UNFILLED)),
        watch.time("strategies", () -> Compared.of(matching, TOP)),
        taxonomy,
        RegionRegister.ofYear(2026),
        events.get(),
        watch.millis());
  }

  static Access access(Purpose purpose) {
    return new Access(new ActorId("quickstart"), purpose, ACTIVITY);
  }

  private static MatchResult rank(Matching matching, Direction direction) {
    Map<String, String> settings = Map.of("threads", "2");
    return matching.match("ranked", settings, MatchRequest.of(direction, TOP));
  }

  private static List<Obstacle> obstacles(Market market) {
    Map<String, Obstacle> all =
        market.vacancies().parallelStream()
            .flatMap(vacancy -> Shortfall.of(market, vacancy).obstacles().stream())
            .collect(
                Collectors.toMap(
                    Obstacle::criterion, Function.identity(), Quickstart::sum, TreeMap::new));
    return all.values().stream()
        .sorted(Comparator.comparingInt(Obstacle::blocked).reversed())
        .toList();
  }

  private static Obstacle sum(Obstacle a, Obstacle b) {
    return new Obstacle(a.criterion(), a.blocked() + b.blocked(), a.alone() + b.alone());
  }

  /** Puts everything in a store, and takes it out again for the purpose of matching. */
  private static Snapshot snapshot(StoreChoice choice, LabourMarket market, AtomicLong events) {
    try (Store store =
        Store.open(choice.provider(), choice.settings(), log -> events.addAndGet(log.size()))) {
      Entry.into(store, market);
      events.set(0);
      try (Session session = store.session(access(Purpose.MATCHING))) {
        return session.snapshot();
      }
    }
  }
}
