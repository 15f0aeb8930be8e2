package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.incremental.IncrementalMatch;
import nl.pow.matching.incremental.MatchDiff;
import nl.pow.matching.incremental.Place;
import nl.pow.matching.incremental.ProposalChange;
import nl.pow.matching.incremental.Run;
import nl.pow.matching.incremental.Update;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Proposal;
import nl.pow.testkit.generator.DenseMarket;

/** Whatever is edited in whatever order: what is held is what a full run gives. */
class IncrementalTest {
  private static final MatchingStrategyProvider RANKED = Matching.strategies().named("ranked");
  private static final MatchingStrategy STRATEGY = RANKED.create(Settings.parse(RANKED, Map.of()));

  private final SortedMap<String, Candidate> people = new TreeMap<>();
  private final SortedMap<String, Vacancy> work = new TreeMap<>();
  private Decisions decisions = Decisions.none();

  @Property(tries = 1000)
  void whatIsHeldIsWhatAFullRunGives(@ForAll long seed) {
    Random random = new Random(seed);
    sequence(random, random.nextInt(4) * random.nextInt(5), random.nextInt(4) * random.nextInt(5));
  }

  @Property(tries = 6)
  void andSoInLargerMarkets(@ForAll long seed) {
    Random random = new Random(seed);
    sequence(random, 60 + random.nextInt(60), 10 + random.nextInt(20));
    sequence(random, 10 + random.nextInt(20), 60 + random.nextInt(60));
  }

  private void sequence(Random random, int candidates, int vacancies) {
    people.clear();
    work.clear();
    DenseMarket market = new DenseMarket(random.nextLong());
    RandomDecisions deciding = new RandomDecisions(random, ShortlistTest.NAMES);
    Snapshot snapshot = market.snapshot(candidates, vacancies);
    snapshot.candidates().forEach(c -> people.put(c.id().value(), c));
    snapshot.vacancies().forEach(v -> work.put(v.id().value(), v));
    decisions = deciding.some(random.nextInt(2) * 6, candidates + 2, vacancies + 2);
    Matching base =
        Matching.of(Snapshot.of(List.of(), List.of()), Sample.DAY)
            .with(ShortlistTest.policy(random))
            .with(ShortlistTest.criteria());
    base = random.nextInt(3) == 0 ? base.with(new WorkshopTaxonomy()) : base;
    base = random.nextInt(4) == 0 ? base.with(ShortlistTest.slow()) : base;
    Direction direction = List.of(Direction.values()).get(random.nextInt(2));
    int top = 1 + random.nextInt(5);
    Run full = run(base, 0, direction, top);
    IncrementalMatch held = matching(base, 0).incremental(direction, top);
    assertThat(held.result()).isEqualTo(full.result());
    for (int revision = 1; revision <= 3; revision++) {
      Update update = edits(random, market, deciding, revision);

      MatchDiff diff = held.update(update);

      Run next = run(base, revision, direction, top);
      if (random.nextBoolean() || revision == 3) {
        assertThat(held.result()).isEqualTo(next.result());
        assertThat(held.result().toString()).isEqualTo(next.result().toString());
      }
      tells(diff, full.result(), next.result());
      assertThat(kindsOnly(MatchDiff.between(full, next))).isEqualTo(kindsOnly(diff));
      full = next;
    }
  }

  private Matching matching(Matching base, int revision) {
    return base.with(snapshot(revision)).with(decisions);
  }

  private Snapshot snapshot(int revision) {
    return new Snapshot(
        new Revision(revision),
        List.copyOf(people.values()),
        List.copyOf(work.values()),
        List.of());
  }

  private Run run(Matching base, int revision, Direction direction, int top) {
    Market market = matching(base, revision).market();
    MatchResult result = MatchResult.of(RANKED, STRATEGY, market, MatchRequest.of(direction, top));
    return new Run(snapshot(revision), market, result);
  }

  private Update edits(Random random, DenseMarket market, RandomDecisions deciding, int revision) {
    Map<String, Candidate> changedPeople = new TreeMap<>();
    Map<String, Vacancy> changedWork = new TreeMap<>();
    Set<Id> gone = new HashSet<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String id = "c" + random.nextInt(people.size() + 2);
      Candidate edited = edited(random, market, people.get(id), id);
      gone.remove(new CandidateId(id));
      changedPeople.put(id, edited);
      people.put(id, edited);
      if (random.nextInt(4) == 0) {
        people.remove(id);
        gone.add(new CandidateId(id));
      }
    }
    for (int i = random.nextInt(4); i > 0; i--) {
      String id = "v" + random.nextInt(work.size() + 2);
      Vacancy edited = edited(random, market, work.get(id), id);
      gone.remove(new VacancyId(id));
      changedWork.put(id, edited);
      work.put(id, edited);
      if (random.nextInt(4) == 0) {
        work.remove(id);
        gone.add(new VacancyId(id));
      }
    }
    Update update =
        Update.at(new Revision(revision))
            .withCandidates(List.copyOf(changedPeople.values()))
            .withVacancies(List.copyOf(changedWork.values()))
            .without(gone);
    if (random.nextInt(3) > 0) {
      return update;
    }
    decisions =
        decisions.isEmpty() || random.nextBoolean()
            ? decisions.with(deciding.one(people.size() + 1, work.size() + 1))
            : decisions.without(decisions.all().get(0));
    return update.with(decisions);
  }

  /** Another file, or the same in another state, or with one thing changed. */
  private static Candidate edited(Random random, DenseMarket market, Candidate old, String id) {
    Candidate fresh = market.candidate(id);
    return switch (old == null ? 0 : random.nextInt(4)) {
      case 0 -> fresh;
      case 1 ->
          old.withStatus(
              old.status() == CandidateStatus.ACTIVE
                  ? CandidateStatus.PAUSED
                  : CandidateStatus.ACTIVE);
      case 2 -> old.withWishes(fresh.wishes());
      default -> old.withQualifications(fresh.qualifications());
    };
  }

  private static Vacancy edited(Random random, DenseMarket market, Vacancy old, String id) {
    Vacancy fresh = market.vacancy(id);
    return switch (old == null ? 0 : random.nextInt(4)) {
      case 0 -> fresh;
      case 1 ->
          old.withStatus(
              old.status() == VacancyStatus.OPEN ? VacancyStatus.FILLED : VacancyStatus.OPEN);
      case 2 -> old.withJob(fresh.job());
      default -> old.withRequirements(fresh.requirements());
    };
  }

  /** The diff is what the two results differ in, and each change has a cause. */
  private static void tells(MatchDiff diff, MatchResult before, MatchResult after) {
    Map<String, Place> old = places(before);
    Map<String, Place> now = places(after);
    Set<String> all = new HashSet<>(old.keySet());
    all.addAll(now.keySet());
    Map<String, List<Place>> expected = new HashMap<>();
    for (String pair : all) {
      if (old.get(pair) == null || !old.get(pair).equals(now.get(pair))) {
        List<Place> change = new ArrayList<>();
        change.add(old.get(pair));
        change.add(now.get(pair));
        expected.put(pair, change);
      }
    }
    Map<String, List<Place>> told = new HashMap<>();
    for (ProposalChange change : diff.changes()) {
      List<Place> places = new ArrayList<>();
      places.add(change.before());
      places.add(change.after());
      told.put(change.candidate() + " " + change.vacancy(), places);
      assertThat(change.causes()).isNotEmpty();
    }
    assertThat(told).isEqualTo(expected).hasSameSizeAs(diff.changes());
  }

  private static Map<String, Place> places(MatchResult result) {
    Map<String, Place> places = new HashMap<>();
    for (Proposal p : result.proposals()) {
      places.put(p.candidate() + " " + p.vacancy(), new Place(p.rank(), p.score()));
    }
    return places;
  }

  private static List<ProposalChange> kindsOnly(MatchDiff diff) {
    return diff.changes().stream()
        .map(
            c ->
                new ProposalChange(
                    c.candidate(), c.vacancy(), c.direction(), c.before(), c.after(), List.of()))
        .toList();
  }
}
