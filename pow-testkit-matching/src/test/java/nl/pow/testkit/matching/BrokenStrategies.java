package nl.pow.testkit.matching;

import static java.util.Comparator.comparing;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.LongStream;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.plugin.Setting;
import nl.pow.core.plugin.Settings;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.market.Explanation;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.PlacementCertificate;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.matching.strategy.StrategyCard;

/** The contract, run on strategies that break something each; started by a test of the kit only. */
final class BrokenStrategies {
  private BrokenStrategies() {}

  /** Where fewer markets do not show it. */
  private static LongStream more() {
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

  @Breaks({})
  static class Intact extends OrdersEquals {
    @Override
    Comparator<Judgement> equals(Market market) {
      return comparing(Spoilt::other);
    }
  }

  @Breaks("M02")
  static class TakesAnySetting extends Intact {
    @Override
    List<Setting<?>> understood() {
      return List.of(
          Setting.optional("all", Boolean.class, Boolean::valueOf, false, "true or false"));
    }
  }

  @Breaks("M03")
  static class ServesWhatItDoesNotDeclare extends Intact {
    @Override
    protected Set<Direction> directions() {
      return EnumSet.of(Direction.CANDIDATES_FOR_VACANCY);
    }
  }

  @Breaks("M05")
  static class ProposesSomebodyTwice extends Changes {
    ProposesSomebodyTwice() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Proposal> more = new ArrayList<>(right.proposals());
            if (!more.isEmpty()) {
              Proposal last = more.get(more.size() - 1);
              more.add(new Proposal(last.rank() + 1, last.judgement()));
            }
            return Spoilt.withoutPromise(more, right.shortfalls());
          });
    }
  }

  @Breaks("M05")
  static class ProposesAStranger extends Changes {
    ProposesAStranger() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Proposal> more = new ArrayList<>(right.proposals());
            if (!more.isEmpty()) {
              Proposal last = more.get(more.size() - 1);
              Judgement known = last.judgement();
              boolean people = known.direction() == Direction.CANDIDATES_FOR_VACANCY;
              Judgement strange =
                  new Judgement(
                      people ? new CandidateId("stranger") : known.candidate(),
                      people ? known.vacancy() : new VacancyId("strange"),
                      known.direction(),
                      known.explanation());
              more.add(new Proposal(last.rank() + 1, strange));
            }
            return Spoilt.withoutPromise(more, right.shortfalls());
          });
    }
  }

  @Breaks("M06")
  static class IgnoresADemand extends Broken {
    @Override
    MatchingStrategy broken() {
      return (market, request) ->
          Spoilt.list(
              market,
              request,
              comparing(Spoilt::other),
              one ->
                  one.explanation().blockedBy().stream()
                      .noneMatch(by -> by.criterion().equals(Finding.DECISION)));
    }
  }

  @Breaks({"M06", "M13"})
  static class ProposesTheDismissed extends Broken {
    @Override
    MatchingStrategy broken() {
      return (market, request) ->
          Spoilt.list(
              market,
              request,
              comparing(Spoilt::other),
              one ->
                  one.explanation().blockedBy().stream()
                      .allMatch(by -> by.decision() instanceof Dismissed));
    }

    @Override
    protected LongStream seeds() {
      return more();
    }
  }

  @Breaks("M07")
  static class ForgetsAFinding extends Changes {
    ForgetsAFinding() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Proposal> changed = new ArrayList<>(right.proposals());
            if (!changed.isEmpty()) {
              Proposal last = changed.remove(changed.size() - 1);
              changed.add(new Proposal(last.rank(), lessTold(last.judgement())));
            }
            return Spoilt.withoutPromise(changed, right.shortfalls());
          });
    }

    private static Judgement lessTold(Judgement one) {
      List<Finding> findings = one.explanation().findings();
      List<Finding> fewer = findings.subList(0, Math.max(0, findings.size() - 1));
      return new Judgement(one.candidate(), one.vacancy(), one.direction(), new Explanation(fewer));
    }
  }

  @Breaks("M08")
  static class LeavesGapsInRanks extends Changes {
    LeavesGapsInRanks() {
      super(
          "ranked",
          (right, market, request) ->
              Spoilt.withoutPromise(
                  right.proposals().stream()
                      .map(one -> new Proposal(2 * one.rank() - 1, one.judgement()))
                      .toList(),
                  right.shortfalls()));
    }
  }

  @Breaks("M09")
  static class GivesOneMore extends Broken {
    @Override
    MatchingStrategy broken() {
      return (market, request) ->
          Spoilt.list(
              market,
              MatchRequest.of(request.direction(), request.top() + 1),
              comparing(Spoilt::other),
              Judgement::admitted);
    }
  }

  @Breaks("M10")
  static class Overfills extends Changes {
    Overfills() {
      super("stable", Overfills::overfilled);
    }

    private static Proposals overfilled(Proposals right, Market market, MatchRequest request) {
      for (Shortfall left : right.shortfalls()) {
        for (Proposal full : right.proposals()) {
          VacancyId vacancy = full.vacancy();
          boolean told = right.shortfalls().stream().anyMatch(s -> s.subject().equals(vacancy));
          if (left.subject() instanceof CandidateId candidate
              && !told
              && Spoilt.bothAdmit(market, candidate, vacancy)) {
            List<Judgement> judged = new ArrayList<>();
            right.proposals().forEach(one -> judged.add(one.judgement()));
            judged.add(market.judge(candidate, vacancy, request.direction()));
            List<Shortfall> fewer = new ArrayList<>(right.shortfalls());
            fewer.remove(left);
            return new Proposals(Proposal.ranked(judged), fewer, new PlacementCertificate());
          }
        }
      }
      return new Proposals(right.proposals(), right.shortfalls(), new PlacementCertificate());
    }
  }

  @Breaks("M11")
  static class ForgetsAReason extends Changes {
    ForgetsAReason() {
      super(
          "stable",
          (right, market, request) ->
              new Proposals(
                  right.proposals(),
                  right
                      .shortfalls()
                      .subList(
                          right.proposals().isEmpty() || right.shortfalls().isEmpty() ? 0 : 1,
                          right.shortfalls().size()),
                  right.certificate()));
    }
  }

  @Breaks("M11")
  static class Miscounts extends Changes {
    Miscounts() {
      super(
          "spread",
          (right, market, request) ->
              new Proposals(
                  right.proposals(),
                  right.shortfalls().stream()
                      .map(
                          one ->
                              one.considered() < 2
                                  ? one
                                  : new Shortfall(
                                      one.subject(), one.considered() - 1, one.obstacles()))
                      .toList(),
                  right.certificate()));
    }

    @Override
    protected Set<Direction> directions() {
      return EnumSet.of(Direction.CANDIDATES_FOR_VACANCY);
    }
  }

  @Breaks("M12")
  static class DropsAPin extends Changes {
    DropsAPin() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Judgement> judged = new ArrayList<>();
            for (Proposal one : right.proposals()) {
              boolean alone =
                  right.proposals().stream()
                      .noneMatch(p -> p.subject().equals(one.subject()) && !p.equals(one));
              if (alone || one.rank() > 1 || !one.judgement().explanation().pinned()) {
                judged.add(one.judgement());
              }
            }
            return Spoilt.withoutPromise(Proposal.ranked(judged), right.shortfalls());
          });
    }
  }

  @Breaks({"M14", "M21"})
  static class OrdersByIdentity extends OrdersEquals {
    @Override
    Comparator<Judgement> equals(Market market) {
      return comparing(one -> System.identityHashCode(Spoilt.other(one)));
    }

    @Override
    protected LongStream seeds() {
      return more();
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
            market, request, comparing(one -> mixed(Spoilt.other(one), run)), Judgement::admitted);
      };
    }
  }

  static int mixed(Id id, Object with) {
    return new SplittableRandom(31L * id.value().hashCode() + with.hashCode()).nextInt();
  }

  @Breaks({"M14", "M15", "M16", "M17", "M18", "M19", "M20", "M21"})
  static class DrawsWithoutASeed extends OrdersEquals {
    private final AtomicInteger drawn = new AtomicInteger();

    @Override
    Comparator<Judgement> equals(Market market) {
      int lot = drawn.incrementAndGet();
      return comparing(one -> mixed(Spoilt.other(one), lot));
    }

    @Override
    protected LongStream seeds() {
      return more();
    }
  }

  @Breaks("M17")
  static class DependsOnTheThread extends OrdersEquals {
    @Override
    Comparator<Judgement> equals(Market market) {
      String thread = Thread.currentThread().getName();
      return comparing(one -> mixed(Spoilt.other(one), thread));
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
      return more();
    }
  }

  @Breaks("M18")
  static class DependsOnTheClock extends OrdersEquals {
    @Override
    @SuppressWarnings("JavaTimeDefaultTimeZone") // that is what is broken
    Comparator<Judgement> equals(Market market) {
      LocalDate today = LocalDate.now();
      return comparing(one -> mixed(Spoilt.other(one), today));
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
      return more();
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
      return more();
    }
  }

  @Breaks({"M20", "M22"})
  static class PassesOverTheBest extends Changes {
    PassesOverTheBest() {
      super(
          "ranked",
          (right, market, request) -> {
            List<Judgement> judged = new ArrayList<>();
            for (Proposal one : right.proposals()) {
              boolean alone =
                  right.proposals().stream()
                      .noneMatch(p -> p.subject().equals(one.subject()) && p.rank() == 2);
              if (one.rank() > 1 || alone || one.judgement().explanation().pinned()) {
                judged.add(one.judgement());
              }
            }
            return new Proposals(Proposal.ranked(judged), right.shortfalls(), right.certificate());
          });
    }

    @Override
    protected LongStream seeds() {
      return more();
    }
  }

  @Breaks("M23")
  static class AlmostStable extends Changes {
    AlmostStable() {
      super(
          "stable",
          (right, market, request) ->
              new Proposals(
                  Spoilt.exchanged(right, market).orElse(right.proposals()),
                  right.shortfalls(),
                  right.certificate()));
    }

    @Override
    protected LongStream seeds() {
      return more();
    }
  }

  @Breaks("M24")
  static class AlmostOptimal extends Changes {
    AlmostOptimal() {
      super("assignment", AlmostOptimal::exchanged);
    }

    /** Less is reached, and the prices are made to fit that. */
    private static Proposals exchanged(Proposals right, Market market, MatchRequest request) {
      List<Proposal> worse = Spoilt.exchanged(right, market).orElse(right.proposals());
      OptimalityCertificate prices = (OptimalityCertificate) right.certificate();
      long lost = points(right.proposals()) - points(worse);
      TreeMap<CandidateId, Long> lowered = new TreeMap<>(prices.candidates());
      for (CandidateId one : prices.candidates().keySet()) {
        long less = Math.min(lost, lowered.get(one));
        lowered.merge(one, -less, Long::sum);
        lost -= less;
      }
      return new Proposals(
          worse,
          right.shortfalls(),
          new OptimalityCertificate(
              prices.objective(), prices.threshold(), prices.bonus(), lowered, prices.openings()));
    }

    private static long points(List<Proposal> proposals) {
      return proposals.stream().mapToLong(one -> one.score().points()).sum();
    }

    @Override
    protected LongStream seeds() {
      return more();
    }
  }

  @Breaks("M25")
  static class AlmostFair extends Changes {
    AlmostFair() {
      super("spread", AlmostFair::counted);
    }

    /** The best for each, and the counts of those. */
    private static Proposals counted(Proposals fair, Market market, MatchRequest request) {
      Proposals right = Spoilt.strategy("ranked").match(market, request);
      TreeMap<CandidateId, Integer> shown = new TreeMap<>();
      for (CandidateId candidate : market.candidates()) {
        for (VacancyId vacancy : market.vacancies()) {
          if (market.score(candidate, vacancy, request.direction()).isPresent()) {
            shown.put(candidate, 0);
          }
        }
      }
      right.proposals().forEach(one -> shown.merge(one.candidate(), 1, Integer::sum));
      long points = right.proposals().stream().mapToLong(one -> one.score().points()).sum();
      return new Proposals(
          right.proposals(), right.shortfalls(), new ExposureCertificate(shown, points, points));
    }

    @Override
    protected Set<Direction> directions() {
      return EnumSet.of(Direction.CANDIDATES_FOR_VACANCY);
    }

    @Override
    protected LongStream seeds() {
      return more();
    }
  }

  @Breaks("M26")
  static class PromisesWhenItSuits extends Changes {
    PromisesWhenItSuits() {
      super(
          "ranked",
          (right, market, request) ->
              right.proposals().isEmpty()
                  ? Spoilt.withoutPromise(right.proposals(), right.shortfalls())
                  : right);
    }
  }
}
