package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.market.Explanation;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.Certificate;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Objective;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.matching.verify.BrokenPromiseException;
import nl.pow.matching.verify.Rule;
import nl.pow.matching.verify.Verification;
import nl.pow.matching.verify.Verifier;
import nl.pow.matching.verify.Violation;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The verifier accepts what strategies make, and nothing that was tampered with. */
class VerifierTest {
  private static final Policy POLICY =
      Policy.named("verified", "1")
          .demand("hours")
          .demand("licences")
          .wish("skills", 3)
          .wish("occupation", 2)
          .wish("travel", 1);

  private static Matching matching(long seed, int size) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(size, size);
    return Matching.of(snapshot, Sample.DAY).with(POLICY);
  }

  private static MatchResult ranked(Matching matching, Direction direction) {
    return matching.match("ranked", Map.of(), MatchRequest.of(direction, 3));
  }

  private static MatchResult assigned(Matching matching, Map<String, String> settings) {
    return matching.match(
        "assignment", settings, MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 1));
  }

  @Property(tries = 200)
  void rankedKeepsItsPromises(@ForAll long seed, @ForAll Direction direction) {
    Matching matching = matching(seed, 8);

    assertThat(Verifier.verify(matching.market(), ranked(matching, direction)).violations())
        .isEmpty();
  }

  @Property(tries = 200)
  void assignmentKeepsItsPromises(@ForAll long seed, @ForAll Objective objective) {
    Matching matching = matching(seed, 8);
    String goal = objective == Objective.SCORE ? "score" : "placements";
    Map<String, String> settings =
        Map.of("objective", goal, "threshold", seed % 2 == 0 ? "0" : "2500");

    assertThat(Verifier.verify(matching.market(), assigned(matching, settings)).violations())
        .isEmpty();
  }

  @Property(tries = 200)
  void stableKeepsItsPromises(@ForAll long seed, @ForAll Direction direction) {
    Matching matching = matching(seed, 8);
    Map<String, String> settings =
        Map.of(
            "proposer",
            seed % 3 == 0 ? "vacancies" : "candidates",
            "largest",
            Boolean.toString(seed % 2 == 0));
    MatchResult stable = matching.match("stable", settings, new MatchRequest(direction, 3, seed));

    assertThat(Verifier.verify(matching.market(), stable).violations()).isEmpty();
  }

  @Test
  void aPairThatWouldStepOutIsFound() {
    List<Candidate> cooks =
        List.of(
            Sample.candidate("better", "4331", 50, "esco:5120.1"),
            Sample.candidate("worse", "4331", 50, "esco:5131.2"));
    Vacancy kitchen = Sample.vacancy("kitchen", "4331", "esco:5120.1");
    Matching matching = Matching.of(Snapshot.of(cooks, List.of(kitchen)), Sample.DAY).with(POLICY);
    Market market = matching.market();
    MatchRequest request = MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 1);
    MatchResult right = matching.match("stable", Map.of(), request);
    CandidateId worse = cooks.get(1).id();
    Judgement chosen = market.judge(worse, kitchen.id(), request.direction());
    Shortfall left = new Shortfall(cooks.get(0).id(), 0, 1, 1, 0, List.of());

    MatchResult wrong =
        Claim.of(right)
            .proposals(List.of(new Proposal(1, chosen)))
            .shortfalls(List.of(left))
            .result();

    assertThat(Verifier.verify(market, right).violations()).isEmpty();
    assertThat(Verifier.verify(market, wrong).violations())
        .extracting(Violation::toString)
        .containsExactly("STABILITY: [better] and [kitchen] would both rather have each other");
  }

  private record Case(
      String name, Rule rule, boolean places, UnaryOperator<MatchResult> tampering) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> tampered() {
    return Stream.of(
        new Case(
            "judged on another day",
            Rule.SAME_MARKET,
            false,
            r -> Claim.of(r).asOf(r.asOf().plusDays(1)).result()),
        new Case("a pair twice", Rule.PARTICIPANTS, false, VerifierTest::twice),
        new Case("a pair that is put out", Rule.DEMANDS, false, VerifierTest::putOut),
        new Case("a reason taken away", Rule.REASONS, false, VerifierTest::lessReason),
        new Case("a rank left open", Rule.RANKS, false, VerifierTest::gap),
        new Case("the best one left out", Rule.BEST_FIRST, false, VerifierTest::bestLeftOut),
        new Case("a shortfall forgotten", Rule.SHORTFALLS, false, VerifierTest::forgotten),
        new Case("a shortfall told twice", Rule.SHORTFALLS, false, VerifierTest::toldTwice),
        new Case("a shortfall of somebody with all", Rule.SHORTFALLS, false, VerifierTest::tooMany),
        new Case("a shortfall miscounted", Rule.SHORTFALLS, false, VerifierTest::miscounted),
        new Case("a price lowered", Rule.OPTIMALITY, true, r -> priced(r, -1)),
        new Case("a price raised", Rule.OPTIMALITY, true, r -> priced(r, 1)),
        new Case("a placement taken back", Rule.OPTIMALITY, true, VerifierTest::takenBack));
  }

  @ParameterizedTest
  @MethodSource("tampered")
  void tamperingBreaksTheRuleThatItIsAbout(Case tampered) {
    Matching matching = matching(11, 12);
    Market market = matching.market();
    MatchResult right =
        tampered.places()
            ? assigned(matching, Map.of())
            : ranked(matching, Direction.CANDIDATES_FOR_VACANCY);
    assertThat(Verifier.verify(market, right).orThrow().holds()).isTrue();

    Verification found = Verifier.verify(market, tampered.tampering().apply(right));

    assertThat(found.violations()).extracting(Violation::rule).contains(tampered.rule());
    assertThat(found.holds()).isFalse();
  }

  @Test
  void aStrangerAndAWorseOneBeforeABetterAreNamed() {
    List<Vacancy> kitchens = List.of(Sample.vacancy("kitchen", "4331", "esco:5120.1"));
    Matching matching = Matching.of(Snapshot.of(Sample.cooks(), kitchens), Sample.DAY).with(POLICY);
    Matching without =
        Matching.of(Snapshot.of(Sample.cooks().subList(1, 3), kitchens), Sample.DAY).with(POLICY);
    MatchResult right = ranked(matching, Direction.CANDIDATES_FOR_VACANCY);
    List<Proposal> turned =
        List.of(
            new Proposal(1, right.proposals().get(1).judgement()),
            new Proposal(2, right.proposals().get(0).judgement()),
            new Proposal(3, right.proposals().get(2).judgement()));

    assertThat(Claim.faults(without.market(), right))
        .contains("PARTICIPANTS: [best] for [kitchen] is not a pair of this market");
    assertThat(Claim.faults(matching.market(), proposing(right, turned)))
        .contains("RANKS: [best] for [kitchen] comes after [second] for [kitchen] but fits better");
    assertThat(Claim.faults(matching.market(), twice(right)))
        .contains("PARTICIPANTS: [best] for [kitchen] comes twice");
  }

  @Test
  void aListThatIsNotThatOfTheBestIsNamedInEitherDirection() {
    List<Vacancy> kitchens =
        List.of(
            Sample.vacancy("far", "4331", "esco:9112.1"),
            Sample.vacancy("near", "4331", "esco:5120.1"));
    Matching matching =
        Matching.of(Snapshot.of(Sample.cooks().subList(0, 2), kitchens), Sample.DAY).with(POLICY);
    for (Direction direction : Direction.values()) {
      MatchResult right = matching.match("ranked", Map.of(), MatchRequest.of(direction, 1));
      MatchResult all = matching.match("ranked", Map.of(), MatchRequest.of(direction, 2));
      List<Proposal> second = all.proposals().stream().filter(p -> p.rank() == 2).toList();
      List<Proposal> wrong = second.stream().map(p -> new Proposal(1, p.judgement())).toList();

      assertThat(Claim.faults(matching.market(), right)).isEmpty();
      assertThat(Claim.faults(matching.market(), proposing(right, wrong)))
          .containsExactlyElementsOf(
              second.stream()
                  .map(p -> "BEST_FIRST: the list of [" + p.subject() + "] is not that of the best")
                  .toList());
    }
  }

  @Test
  void aShortfallTooManyIsNamed() {
    Matching matching = matching(11, 12);
    MatchResult right = ranked(matching, Direction.CANDIDATES_FOR_VACANCY);
    String first = right.shortfalls().get(0).subject().value();
    String served = right.proposals().get(0).vacancy().value();

    assertThat(Claim.faults(matching.market(), toldTwice(right)))
        .containsExactly("SHORTFALLS: [" + first + "] is told twice");
    assertThat(Claim.faults(matching.market(), tooMany(right)))
        .containsExactly("SHORTFALLS: [" + served + "] has all it could have");
  }

  @Test
  void placementsBeyondTheOpeningsAreFound() {
    Matching matching = matching(11, 12);
    Matching crowded = Matching.of(new DenseMarket(11).snapshot(12, 12), Sample.DAY).with(POLICY);
    Market market = crowded.market();
    MatchResult ranked =
        matching.match("ranked", Map.of(), MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 9));
    Certificate prices = assigned(matching, Map.of()).certificate();

    assertThat(Verifier.verify(market, Claim.of(ranked).certificate(prices).result()).violations())
        .extracting(Violation::rule)
        .contains(Rule.CAPACITIES);
  }

  @Test
  void moreThanWasAskedForIsFound() {
    Matching matching = matching(11, 12);
    MatchResult nine =
        matching.match("ranked", Map.of(), MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 9));
    MatchResult two = ranked(matching, Direction.CANDIDATES_FOR_VACANCY);

    Verification found =
        Verifier.verify(
            matching.market(),
            Claim.of(two).proposals(nine.proposals()).shortfalls(nine.shortfalls()).result());

    assertThat(found.violations()).extracting(Violation::rule).contains(Rule.NOT_TOO_MANY);
  }

  @Test
  void allViolationsAreToldAtOnce() {
    Matching matching = matching(11, 12);
    MatchResult forgotten = forgotten(ranked(matching, Direction.CANDIDATES_FOR_VACANCY));
    String subject =
        ranked(matching, Direction.CANDIDATES_FOR_VACANCY).shortfalls().get(0).subject().value();

    assertThatThrownBy(() -> Verifier.verify(matching.market(), forgotten).orThrow())
        .isInstanceOf(BrokenPromiseException.class)
        .hasMessage(
            "The result breaks [1] promises:\n- SHORTFALLS: ["
                + subject
                + "] is not told why it has 0\nMaybe it belongs to another market, was changed by"
                + " hand, or the strategy has a fault: report it with the market that shows it.");
  }

  private static MatchResult proposing(MatchResult r, List<Proposal> proposals) {
    return Claim.of(r).proposals(proposals).result();
  }

  private static MatchResult twice(MatchResult r) {
    List<Proposal> more = new ArrayList<>(r.proposals());
    more.add(r.proposals().get(0));
    return proposing(r, more);
  }

  private static MatchResult putOut(MatchResult r) {
    Market market = matching(11, 12).market();
    Judgement blocked =
        market.candidates().stream()
            .flatMap(
                c ->
                    market.vacancies().stream()
                        .map(v -> market.judge(c, v, Direction.CANDIDATES_FOR_VACANCY)))
            .filter(judgement -> !judgement.admitted())
            .findFirst()
            .orElseThrow();
    List<Proposal> more = new ArrayList<>(r.proposals());
    more.add(new Proposal(1, blocked));
    return proposing(r, more);
  }

  private static MatchResult lessReason(MatchResult r) {
    List<Proposal> changed = new ArrayList<>(r.proposals());
    Proposal last = changed.remove(changed.size() - 1);
    Judgement judged = last.judgement();
    Explanation less =
        new Explanation(
            judged.explanation().findings().subList(1, judged.explanation().findings().size()));
    changed.add(
        new Proposal(
            last.rank(),
            new Judgement(judged.candidate(), judged.vacancy(), judged.direction(), less)));
    return proposing(r, changed);
  }

  private static MatchResult gap(MatchResult r) {
    List<Proposal> changed = new ArrayList<>(r.proposals());
    Proposal last = changed.remove(changed.size() - 1);
    changed.add(new Proposal(last.rank() + 1, last.judgement()));
    return proposing(r, changed);
  }

  private static MatchResult bestLeftOut(MatchResult r) {
    Proposal second = r.proposals().stream().filter(p -> p.rank() == 2).findFirst().orElseThrow();
    List<Proposal> changed =
        new ArrayList<>(
            r.proposals().stream().filter(p -> !p.vacancy().equals(second.vacancy())).toList());
    changed.add(new Proposal(1, second.judgement()));
    return proposing(r, changed);
  }

  private static MatchResult forgotten(MatchResult r) {
    return Claim.of(r).shortfalls(r.shortfalls().subList(1, r.shortfalls().size())).result();
  }

  private static MatchResult toldTwice(MatchResult r) {
    return withShortfall(r, r.shortfalls().get(0));
  }

  private static MatchResult tooMany(MatchResult r) {
    return withShortfall(r, new Shortfall(r.proposals().get(0).vacancy(), 12, List.of()));
  }

  private static MatchResult withShortfall(MatchResult r, Shortfall more) {
    List<Shortfall> changed = new ArrayList<>(r.shortfalls());
    changed.add(more);
    return Claim.of(r).shortfalls(changed).result();
  }

  private static MatchResult miscounted(MatchResult r) {
    List<Shortfall> changed = new ArrayList<>(r.shortfalls());
    Shortfall first = changed.remove(0);
    changed.add(new Shortfall(first.subject(), first.considered() + 1, first.obstacles()));
    return Claim.of(r).shortfalls(changed).result();
  }

  private static MatchResult priced(MatchResult r, long change) {
    OptimalityCertificate prices = (OptimalityCertificate) r.certificate();
    TreeMap<CandidateId, Long> changed = new TreeMap<>(prices.candidates());
    changed.merge(r.proposals().get(0).candidate(), change, Long::sum);
    return Claim.of(r)
        .certificate(
            new OptimalityCertificate(
                prices.objective(), prices.threshold(), prices.bonus(), changed, prices.openings()))
        .result();
  }

  private static MatchResult takenBack(MatchResult r) {
    return proposing(r, r.proposals().subList(0, r.proposals().size() - 1));
  }
}
