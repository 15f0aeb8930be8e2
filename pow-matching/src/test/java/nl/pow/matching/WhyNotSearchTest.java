package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.CandidateChange;
import nl.pow.matching.advice.Change;
import nl.pow.matching.advice.Choice;
import nl.pow.matching.advice.Question;
import nl.pow.matching.advice.Remedy;
import nl.pow.matching.advice.Side;
import nl.pow.matching.advice.VacancyChange;
import nl.pow.matching.advice.WhyNot;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Proposal;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

/** Every answer against all sets of changes there are, each tried out on the whole market. */
class WhyNotSearchTest {
  private static final Providers<CriterionProvider> PROVIDERS = Matching.criteria();
  private static final List<String> CRITERIA = List.copyOf(PROVIDERS.names());
  private static final MatchContext CONTEXT =
      new MatchContext(
          Sample.DAY,
          new CodeTaxonomy(),
          Matching.travels().named("straight-line").open(Settings.empty()));
  private static final MatchingStrategyProvider RANKED = Matching.strategies().named("ranked");
  private static final MatchingStrategy STRATEGY =
      RANKED.create(Settings.parse(RANKED, Map.of("threads", "1")));

  /** Random demands and wishes, so that every field is what matters some of the time. */
  private static Policy policy(Random random, int demands, int wishes) {
    Policy policy = Policy.named("random", "1");
    for (int i = 0; i < demands; i++) {
      UnknownRule rule = random.nextBoolean() ? UnknownRule.PASS : UnknownRule.FAIL;
      policy = policy.demand(CRITERIA.get(random.nextInt(CRITERIA.size())), rule);
    }
    for (int i = 0; i < wishes; i++) {
      String criterion = CRITERIA.get(random.nextInt(CRITERIA.size()));
      policy = policy.wish(criterion, 1 + random.nextInt(9));
    }
    return policy;
  }

  /** One pair in one market, asked about; what the answer must be is found by trying everything. */
  private record Trial(Snapshot snapshot, Policy policy, Question question) {
    Market market(List<Change> changes) {
      List<Candidate> candidates = new ArrayList<>(snapshot.candidates());
      List<Vacancy> vacancies = new ArrayList<>(snapshot.vacancies());
      for (Change change : changes) {
        if (change instanceof CandidateChange theirs) {
          candidates.replaceAll(c -> c.id().equals(question.candidate()) ? theirs.applyTo(c) : c);
        } else {
          vacancies.replaceAll(
              v -> v.id().equals(question.vacancy()) ? ((VacancyChange) change).applyTo(v) : v);
        }
      }
      return Market.of(Snapshot.of(candidates, vacancies), policy, CONTEXT, PROVIDERS);
    }

    /** The place in a full run, 0 when it is no proposal. */
    int rank(List<Change> changes) {
      MatchRequest request = MatchRequest.of(question.direction(), 10_000);
      return MatchResult.of(RANKED, STRATEGY, market(changes), request).proposals().stream()
          .filter(p -> p.candidate().equals(question.candidate()))
          .filter(p -> p.vacancy().equals(question.vacancy()))
          .map(Proposal::rank)
          .findFirst()
          .orElse(0);
    }

    boolean does(List<Change> changes) {
      if (question.top() == 0) {
        return market(changes)
            .score(question.candidate(), question.vacancy(), question.direction())
            .isPresent();
      }
      int rank = rank(changes);
      return rank > 0 && rank <= question.top();
    }

    Advice advice() {
      return Advice.of(snapshot, policy, CONTEXT, PROVIDERS);
    }

    /** All sets of changes that the question allows, in the order of the choices. */
    List<List<Change>> sets() {
      List<Choice> choices =
          advice().choices(question.candidate(), question.vacancy(), question.direction());
      List<List<Change>> sets = new ArrayList<>();
      gather(choices, 0, List.of(), sets);
      return sets;
    }

    Optional<List<Change>> smallest() {
      List<List<Change>> sets = sets();
      sets.sort(
          Comparator.<List<Change>>comparingInt(List::size)
              .thenComparingInt(WhyNotSearchTest::cost));
      return sets.stream().filter(this::does).findFirst();
    }

    private void gather(
        List<Choice> choices, int from, List<Change> taken, List<List<Change>> sets) {
      sets.add(taken);
      for (int i = from; taken.size() < question.mostChanges() && i < choices.size(); i++) {
        for (Change change : choices.get(i).alternatives()) {
          if (question.sides().contains(change.side())) {
            List<Change> more = new ArrayList<>(taken);
            more.add(change);
            gather(choices, i + 1, more, sets);
          }
        }
      }
    }
  }

  private static int cost(List<Change> changes) {
    return changes.stream().mapToInt(Change::cost).sum();
  }

  private static WhyNot check(Trial trial) {
    WhyNot answer = trial.advice().whyNot(trial.question());
    Optional<List<Change>> smallest = trial.smallest();

    assertThat(answer.complete()).isTrue();
    assertThat(Optional.ofNullable(answer.remedy()).map(Remedy::changes)).isEqualTo(smallest);
    assertThat(answer.before().judgement()).isEqualTo(judged(trial, List.of()));
    Remedy remedy = answer.remedy();
    if (remedy != null) {
      assertThat(remedy.after().judgement()).isEqualTo(judged(trial, remedy.changes()));
      assertThat(remedy.after().judgement().admitted()).isTrue();
      if (trial.question().top() > 0) {
        assertThat(remedy.after().rank()).isEqualTo(trial.rank(remedy.changes()));
      }
    }
    return answer;
  }

  private static Object judged(Trial trial, List<Change> changes) {
    Question question = trial.question();
    return trial
        .market(changes)
        .judge(question.candidate(), question.vacancy(), question.direction());
  }

  private static Trial trial(long seed, int demands, int wishes, int people) {
    Random random = new Random(seed);
    Snapshot snapshot = new DenseMarket(seed).snapshot(people, people);
    Direction direction =
        random.nextBoolean() ? Direction.CANDIDATES_FOR_VACANCY : Direction.VACANCIES_FOR_CANDIDATE;
    Question question =
        Question.of(snapshot.candidates().get(0).id(), snapshot.vacancies().get(0).id(), direction);
    int sides = random.nextInt(4);
    if (sides < 2) {
      question = question.changing(sides == 0 ? Side.CANDIDATE : Side.VACANCY);
    }
    return new Trial(snapshot, policy(random, demands, wishes), question);
  }

  @Property(tries = 50)
  void noSmallerSetOfTwoChangesAdmitsThePair(@ForAll long seed) {
    Trial trial = trial(seed, 4, 1, 1);
    check(new Trial(trial.snapshot(), trial.policy(), trial.question().withMostChanges(2)));
  }

  @Property(tries = 12)
  void noSmallerSetOfTwoChangesLiftsThePairIntoTheTop(@ForAll long seed) {
    Trial trial = trial(seed, 2, 3, 4);
    Question question = trial.question().withMostChanges(2).inTop(1 + Math.floorMod(seed, 3));
    check(new Trial(trial.snapshot(), trial.policy(), question));
  }

  @Test
  void noSmallerSetOfFourChangesOfTheCandidateAdmitsThePair() {
    TreeMap<Integer, Integer> sizes = new TreeMap<>();
    for (long seed = 0; seed < 200; seed++) {
      Trial some = trial(seed, 7, 0, 1);
      Trial trial =
          new Trial(some.snapshot(), some.policy(), some.question().changing(Side.CANDIDATE));
      if (trial.sets().size() > 300) {
        continue;
      }
      Remedy remedy = check(trial).remedy();
      sizes.merge(remedy == null ? -1 : remedy.changes().size(), 1, Integer::sum);
    }
    assertThat(sizes).containsKeys(-1, 0, 1, 2, 3);
  }
}
