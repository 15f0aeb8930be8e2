package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.verify.Verifier;
import nl.pow.testkit.generator.DenseMarket;

/** Whatever is decided, edited and run again, in whatever order: no decision is lost. */
class KeptDecisionsTest {
  private static final int SIZE = 5;
  private static final List<Map.Entry<String, Map<String, String>>> STRATEGIES =
      List.of(
          Map.entry("ranked", Map.of()),
          Map.entry("stable", Map.of()),
          Map.entry("stable", Map.of("proposer", "vacancies", "ties", "seed")),
          Map.entry("stable", Map.of("largest", "true")),
          Map.entry("assignment", Map.of()),
          Map.entry("assignment", Map.of("objective", "placements", "threshold", "20000")),
          Map.entry("spread", Map.of()));

  private final SortedMap<String, Candidate> people = new TreeMap<>();
  private final SortedMap<String, Vacancy> work = new TreeMap<>();

  @Property(tries = 1000)
  void aRerunNeverUndoesADecision(@ForAll long seed) {
    people.clear();
    work.clear();
    Random random = new Random(seed);
    DenseMarket market = new DenseMarket(seed);
    RandomDecisions deciding =
        new RandomDecisions(random, List.copyOf(Matching.criteria().names()));
    for (int i = 0; i < SIZE; i++) {
      people.put("c" + i, market.candidate("c" + i));
      work.put("v" + i, market.vacancy("v" + i).withOpenings(1 + random.nextInt(3)));
    }
    List<HumanDecision> decided = new ArrayList<>();
    Decisions decisions = Decisions.none();
    for (int step = 0; step < 8; step++) {
      switch (random.nextInt(3)) {
        case 0 -> edit(random, market);
        case 1 -> {
          HumanDecision one = deciding.one(SIZE, SIZE);
          decided.add(one);
          decisions = decisions.with(one);
        }
        default -> run(random, decisions, decided);
      }
    }
    run(random, decisions, decided);
  }

  private void edit(Random random, DenseMarket market) {
    String number = "" + random.nextInt(SIZE);
    switch (random.nextInt(6)) {
      case 0 -> people.remove("c" + number);
      case 1 -> work.remove("v" + number);
      case 2 -> people.put("c" + number, market.candidate("c" + number).withStatus(status(random)));
      case 3 -> work.put("v" + number, market.vacancy("v" + number).withStatus(open(random)));
      case 4 -> people.put("c" + number, market.candidate("c" + number));
      default -> work.put("v" + number, market.vacancy("v" + number));
    }
  }

  private static CandidateStatus status(Random random) {
    return random.nextBoolean() ? CandidateStatus.PAUSED : CandidateStatus.ACTIVE;
  }

  private static VacancyStatus open(Random random) {
    return random.nextBoolean() ? VacancyStatus.FILLED : VacancyStatus.OPEN;
  }

  private void run(Random random, Decisions decisions, List<HumanDecision> decided) {
    var strategy = STRATEGIES.get(random.nextInt(STRATEGIES.size()));
    Direction direction =
        strategy.getKey().equals("spread")
            ? Direction.CANDIDATES_FOR_VACANCY
            : List.of(Direction.values()).get(random.nextInt(2));
    Matching matching =
        Matching.of(
                Snapshot.of(List.copyOf(people.values()), List.copyOf(work.values())), Sample.DAY)
            .with(decisions);
    MatchResult result =
        matching.match(
            strategy.getKey(),
            strategy.getValue(),
            new MatchRequest(direction, 1 + random.nextInt(4), random.nextInt(5)));
    standing(decided).forEach(one -> kept(one, result));
    assertThat(Verifier.verify(matching.market(), result).violations()).isEmpty();
  }

  /** Of those about the same the last one of the latest day, found the slow way. */
  private static List<HumanDecision> standing(List<HumanDecision> decided) {
    List<HumanDecision> standing = new ArrayList<>();
    for (int i = 0; i < decided.size(); i++) {
      HumanDecision one = decided.get(i);
      boolean replaced = false;
      for (int j = 0; j < decided.size(); j++) {
        HumanDecision other = decided.get(j);
        boolean later = j > i ? !other.on().isBefore(one.on()) : other.on().isAfter(one.on());
        replaced |= j != i && later && topic(one).equals(topic(other));
      }
      if (!replaced) {
        standing.add(one);
      }
    }
    return standing;
  }

  private static String topic(HumanDecision one) {
    String criterion = one instanceof Corrected corrected ? corrected.criterion() : "";
    return one.candidate() + " " + one.vacancy() + " " + criterion;
  }

  private void kept(HumanDecision decision, MatchResult result) {
    assertThat(result.decisions()).extracting(d -> d.decision()).contains(decision);
    Candidate candidate = people.get(decision.candidate().value());
    Vacancy vacancy = work.get(decision.vacancy().value());
    boolean there =
        candidate != null
            && candidate.status() == CandidateStatus.ACTIVE
            && vacancy != null
            && vacancy.status() == VacancyStatus.OPEN;
    Optional<Proposal> proposal =
        result.proposals().stream()
            .filter(p -> p.candidate().equals(decision.candidate()))
            .filter(p -> p.vacancy().equals(decision.vacancy()))
            .findFirst();
    if (decision instanceof Pinned) {
      assertThat(proposal.isPresent()).as(decision + " " + result.strategy()).isEqualTo(there);
    } else if (decision instanceof Dismissed) {
      assertThat(proposal).as(decision + " " + result.strategy()).isEmpty();
    } else if (decision instanceof Corrected corrected) {
      proposal.ifPresent(
          p ->
              assertThat(p.judgement().explanation().findings())
                  .filteredOn(f -> f.criterion().equals(corrected.criterion()))
                  .allSatisfy(f -> assertThat(f.verdict()).isEqualTo(corrected.grade().verdict()))
                  .allSatisfy(f -> assertThat(f.decision()).isEqualTo(corrected)));
    }
  }
}
