package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.Need;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.advice.Advice;
import nl.pow.matching.advice.CandidateChange;
import nl.pow.matching.advice.Change;
import nl.pow.matching.advice.Choice;
import nl.pow.matching.advice.DemandCosts;
import nl.pow.matching.advice.HoursOffered;
import nl.pow.matching.advice.Listed;
import nl.pow.matching.advice.OccupationWished;
import nl.pow.matching.advice.Reach;
import nl.pow.matching.advice.RequirementCost;
import nl.pow.matching.advice.Side;
import nl.pow.matching.advice.SkillAsked;
import nl.pow.matching.advice.VacancyChange;
import nl.pow.matching.advice.WhatIf;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.NotInMarketException;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class WhatIfTest {
  private static final Policy POLICY = Policy.standard().demand("skills").demand("availability");

  private final Candidate near = Sample.candidate("near", "4331", 20, "esco:5120.1");
  private final Candidate far = Sample.candidate("far", "9711", 20, "esco:5120.1");
  private final Candidate baker =
      Sample.skilled(Sample.candidate("baker", "4331", 20, "esco:7512.1"), "x:bake");
  private final Vacancy kitchen =
      Sample.asking(
          Sample.vacancy("kitchen", "4331", "esco:5120.1"), Sample.skill("x:cook", Need.MUST));
  private final Advice advice =
      Matching.of(Snapshot.of(List.of(near, far, baker), List.of(kitchen)), Sample.DAY)
          .with(POLICY)
          .advice();

  @Test
  void aRequirementThatIsDroppedLetsCandidatesIn() {
    VacancyChange dropped = new SkillAsked(Sample.skill("x:cook", Need.MUST), null);
    WhatIf answer = advice.whatIf(kitchen.id(), List.of(dropped));

    assertThat(answer.before()).extracting(Listed::id).containsExactly(near.id());
    assertThat(answer.comesIn()).extracting(Listed::id).containsExactly(baker.id());
    assertThat(answer.goesOut()).isEmpty();
    assertThat(answer.moves()).hasSize(1);
    assertThat(answer.moves().get(0).after().score().points())
        .isEqualTo(answer.moves().get(0).before().score().points() + 15_000);
  }

  @Test
  void whatEachDemandAndRequirementCostsIsCounted() {
    DemandCosts costs = advice.costs(kitchen.id());

    assertThat(costs.considered()).isEqualTo(3);
    assertThat(costs.admitted()).isEqualTo(1);
    assertThat(costs.demands())
        .containsExactly(new Obstacle("skills", 1, 1), new Obstacle("travel", 1, 1));
    assertThat(costs.requirements())
        .containsExactly(
            new RequirementCost(
                new HoursOffered(new HoursPerWeek(32, 40), new HoursPerWeek(0, 99)), 0, 0),
            new RequirementCost(new SkillAsked(Sample.skill("x:cook", Need.MUST), null), 1, 1));
    assertThat(costs.together()).isEqualTo(1);
  }

  @Test
  void aWiderReachAndAnotherOccupationBringVacanciesIn() {
    WhatIf wider = advice.whatIf(far.id(), List.of(new Reach(20, 300)));
    WhatIf other =
        advice.whatIf(near.id(), List.of(new OccupationWished(OccupationCode.parse("isco:2221"))));

    assertThat(wider.comesIn()).extracting(Listed::id).containsExactly(kitchen.id());
    assertThat(other.after()).isEqualTo(other.before()).hasSize(1);
  }

  @Test
  void aChangeOfWhatIsNotAskedIsRefused() {
    VacancyChange stale = new SkillAsked(Sample.skill("x:bake", Need.MUST), null);

    assertThatThrownBy(() -> advice.whatIf(kitchen.id(), List.of(stale)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(
            "The vacancy does not ask what the change would relax.\n"
                + "Maybe the vacancy was changed since the advice was given.");
    assertThatThrownBy(() -> advice.costs(new VacancyId("other")))
        .isInstanceOf(NotInMarketException.class);
  }

  private static List<Change> some(Random random, List<Choice> choices, Side side) {
    List<Change> changes = new ArrayList<>();
    for (Choice choice : choices) {
      if (choice.side() == side && random.nextInt(3) == 0) {
        int one = random.nextInt(choice.alternatives().size());
        changes.add(choice.alternatives().get(one));
      }
    }
    return changes;
  }

  private static List<Listed> full(Snapshot snapshot, Policy policy, Direction to, Id subject) {
    return Matching.of(snapshot, Sample.DAY)
        .with(policy)
        .rank(to, 10_000)
        .proposalsFor(subject)
        .stream()
        .map(
            p ->
                new Listed(
                    to == CANDIDATES_FOR_VACANCY ? p.candidate() : p.vacancy(),
                    p.rank(),
                    p.score()))
        .toList();
  }

  @Property(tries = 60)
  void theAnswerForAVacancyIsThatOfAFullRunOnTheChangedData(@ForAll long seed) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(8, 3);
    VacancyId id = snapshot.vacancies().get(1).id();
    Advice advice = Matching.of(snapshot, Sample.DAY).with(POLICY).advice();
    List<VacancyChange> changes =
        some(
                new Random(seed),
                advice.choices(snapshot.candidates().get(0).id(), id, CANDIDATES_FOR_VACANCY),
                Side.VACANCY)
            .stream()
            .map(VacancyChange.class::cast)
            .toList();
    List<Vacancy> vacancies = new ArrayList<>(snapshot.vacancies());
    changes.forEach(c -> vacancies.replaceAll(v -> v.id().equals(id) ? c.applyTo(v) : v));
    Snapshot changed = Snapshot.of(snapshot.candidates(), vacancies);

    WhatIf answer = advice.whatIf(id, changes);
    assertThat(answer.before()).isEqualTo(full(snapshot, POLICY, CANDIDATES_FOR_VACANCY, id));
    assertThat(answer.after()).isEqualTo(full(changed, POLICY, CANDIDATES_FOR_VACANCY, id));
    Policy looser = POLICY.withoutDemand("travel");
    assertThat(advice.whatIf(id, looser).after())
        .isEqualTo(full(snapshot, looser, CANDIDATES_FOR_VACANCY, id));
    assertThat(looser.wishes()).isEqualTo(POLICY.wishes());
  }

  @Property(tries = 60)
  void theAnswerForACandidateIsThatOfAFullRunOnTheChangedData(@ForAll long seed) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(3, 8);
    CandidateId id = snapshot.candidates().get(1).id();
    Advice advice = Matching.of(snapshot, Sample.DAY).with(POLICY).advice();
    List<CandidateChange> changes =
        some(
                new Random(seed),
                advice.choices(id, snapshot.vacancies().get(0).id(), VACANCIES_FOR_CANDIDATE),
                Side.CANDIDATE)
            .stream()
            .map(CandidateChange.class::cast)
            .toList();
    List<Candidate> candidates = new ArrayList<>(snapshot.candidates());
    changes.forEach(c -> candidates.replaceAll(p -> p.id().equals(id) ? c.applyTo(p) : p));
    Snapshot changed = Snapshot.of(candidates, snapshot.vacancies());

    WhatIf answer = advice.whatIf(id, changes);
    assertThat(answer.before()).isEqualTo(full(snapshot, POLICY, VACANCIES_FOR_CANDIDATE, id));
    assertThat(answer.after()).isEqualTo(full(changed, POLICY, VACANCIES_FOR_CANDIDATE, id));
    Policy looser = POLICY.withoutDemand("travel");
    assertThat(advice.whatIf(id, looser).after())
        .isEqualTo(full(snapshot, looser, VACANCIES_FOR_CANDIDATE, id));
    assertThat(ids(answer.after()))
        .isEqualTo(plus(minus(ids(answer.before()), answer.goesOut()), answer.comesIn()));
  }

  private static Set<Id> ids(List<Listed> list) {
    return list.stream().map(Listed::id).collect(Collectors.toSet());
  }

  private static Set<Id> minus(Set<Id> ids, List<Listed> list) {
    ids.removeAll(ids(list));
    return ids;
  }

  private static Set<Id> plus(Set<Id> ids, List<Listed> list) {
    ids.addAll(ids(list));
    return ids;
  }

  @Property(tries = 40)
  void everyCountIsThatOfFullRuns(@ForAll long seed) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(12, 2);
    VacancyId id = snapshot.vacancies().get(0).id();
    Matching matching = Matching.of(snapshot, Sample.DAY).with(POLICY);
    DemandCosts costs = matching.advice().costs(id);
    List<VacancyChange> all = costs.requirements().stream().map(RequirementCost::change).toList();

    Set<Id> now = ids(full(snapshot, POLICY, CANDIDATES_FOR_VACANCY, id));
    assertThat(costs.admitted()).isEqualTo(now.size());
    assertThat(costs.demands()).isEqualTo(Shortfall.of(matching.market(), id).obstacles());
    assertThat(costs.together()).isEqualTo(gained(snapshot, id, all, now));
    Set<Id> most = admitted(snapshot, id, all);
    for (RequirementCost cost : costs.requirements()) {
      List<VacancyChange> others = new ArrayList<>(all);
      others.remove(cost.change());
      Set<Id> without = new HashSet<>(most);
      without.removeAll(admitted(snapshot, id, others));
      assertThat(cost.alone()).isEqualTo(gained(snapshot, id, List.of(cost.change()), now));
      assertThat(cost.last()).isEqualTo(without.size());
    }
  }

  private static int gained(
      Snapshot snapshot, VacancyId id, List<VacancyChange> changes, Set<Id> now) {
    Set<Id> then = admitted(snapshot, id, changes);
    then.removeAll(now);
    return then.size();
  }

  private static Set<Id> admitted(Snapshot snapshot, VacancyId id, List<VacancyChange> changes) {
    List<Vacancy> vacancies = new ArrayList<>(snapshot.vacancies());
    changes.forEach(c -> vacancies.replaceAll(v -> v.id().equals(id) ? c.applyTo(v) : v));
    Snapshot changed = Snapshot.of(snapshot.candidates(), vacancies);
    return ids(full(changed, POLICY, CANDIDATES_FOR_VACANCY, id));
  }

  @Property(tries = 20)
  void aPairIsExplainedAsTheMarketOfEverybodyDoes(@ForAll long seed) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(4, 4);
    Matching matching = Matching.of(snapshot, Sample.DAY).with(new WorkshopTaxonomy());
    Market market = matching.market();
    for (CandidateId candidate : market.candidates()) {
      for (VacancyId vacancy : market.vacancies()) {
        assertThat(matching.explain(candidate, vacancy, VACANCIES_FOR_CANDIDATE))
            .isEqualTo(market.judge(candidate, vacancy, VACANCIES_FOR_CANDIDATE));
      }
    }
  }
}
