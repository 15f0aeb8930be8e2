package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.party.EmployerId;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Job;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Role;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.policy.Wish;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class ScoreTest {
  private static final List<String> NAMES = List.copyOf(Matching.criteria().names());

  @Test
  void contributionsSumToTheScoreFromBothSidesForHundredThousandPairs() {
    int pairs = 0;
    for (int seed = 0; pairs < 100_000; seed++) {
      Snapshot snapshot = new DenseMarket(seed).snapshot(100, 50);
      Market market = Matching.of(snapshot, Sample.DAY).with(policy(seed)).market();
      for (CandidateId c : market.candidates()) {
        for (VacancyId v : market.vacancies()) {
          pairs++;
          Judgement one = market.judge(c, v, CANDIDATES_FOR_VACANCY);
          long sum = 0;
          for (Finding f : one.explanation().findings()) {
            sum += (long) f.weight() * f.value();
          }
          Optional<Score> quick = market.score(c, v, CANDIDATES_FOR_VACANCY);
          if (one.score().points() != sum
              || !quick.equals(one.admitted() ? Optional.of(one.score()) : Optional.empty())
              || !quick.equals(market.score(c, v, VACANCIES_FOR_CANDIDATE))) {
            throw new AssertionError("seed " + seed + ", " + c + " and " + v + ": " + quick);
          }
        }
      }
    }
    assertThat(pairs).isEqualTo(100_000);
  }

  /** Some demands and wishes by lot. */
  static Policy policy(long seed) {
    Random random = new Random(seed);
    Policy policy = Policy.named("random", "" + seed).withUnknownValue(random.nextInt(1001));
    for (String name : NAMES) {
      if (random.nextInt(4) == 0) {
        policy = policy.demand(name, List.of(UnknownRule.values()).get(random.nextInt(2)));
      }
      if (random.nextInt(3) > 0) {
        policy = policy.wish(name, 1 + random.nextInt(Wish.MAX_WEIGHT));
      }
    }
    return policy;
  }

  @Property(tries = 200)
  void everyPairThatIsOutNamesWhatBlockedItAndNoOtherIsBlocked(@ForAll long seed) {
    Market market = market(seed, 8, 8);
    for (CandidateId c : market.candidates()) {
      for (VacancyId v : market.vacancies()) {
        Judgement judgement = market.judge(c, v, CANDIDATES_FOR_VACANCY);
        List<String> blockers = new ArrayList<>();
        for (Demand d : market.policy().demands()) {
          Verdict verdict = verdict(judgement, d.criterion());
          if (verdict == Verdict.NOT_MET
              || (verdict == Verdict.UNKNOWN && d.unknown() == UnknownRule.FAIL)) {
            blockers.add(d.criterion());
          }
        }
        assertThat(judgement.explanation().blockedBy().stream().map(Finding::criterion).toList())
            .isEqualTo(blockers);
        assertThat(market.blockedBy(c, v, CANDIDATES_FOR_VACANCY)).isEqualTo(blockers);
        assertThat(judgement.admitted()).isEqualTo(blockers.isEmpty());
        assertThat(market.score(c, v, VACANCIES_FOR_CANDIDATE).isPresent())
            .isEqualTo(blockers.isEmpty());
      }
    }
  }

  private static Verdict verdict(Judgement judgement, String criterion) {
    return judgement.explanation().findings().stream()
        .filter(f -> f.role() == Role.DEMAND && f.criterion().equals(criterion))
        .map(Finding::verdict)
        .findFirst()
        .orElseThrow();
  }

  @Property(tries = 200)
  void noStrategyEntryPointProposesAPairThatADemandPutsOut(@ForAll long seed) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(10, 10);
    Matching matching = Matching.of(snapshot, Sample.DAY).with(policy(seed));
    for (Direction direction : Direction.values()) {
      MatchResult result = matching.rank(direction, 100);
      assertThat(result.proposals()).allMatch(p -> p.judgement().admitted());
      assertThat(
              result.proposals().stream().map(Proposal::subject).distinct().count()
                  + result.shortfalls().size())
          .isEqualTo(10);
    }
  }

  @Property(tries = 300)
  void moreOfASkillThatIsAskedNeverLowersTheScore(@ForAll long seed) {
    Random random = new Random(seed);
    DenseMarket lot = new DenseMarket(seed);
    Candidate before = lot.candidate("c");
    Vacancy vacancy = lot.vacancy("v");
    List<SkillRequirement> asked = vacancy.requirements().skills();
    if (!somethingIsKnown(before.qualifications().skills()) || asked.isEmpty()) {
      return;
    }
    List<Skill> more = new ArrayList<>(before.qualifications().skills());
    SkillRequirement wanted = asked.get(random.nextInt(asked.size()));
    more.add(
        new Skill(
            wanted.skill(),
            List.of(SkillLevel.values()).get(random.nextInt(5)),
            List.of(SkillOrigin.values()).get(random.nextInt(3))));
    Candidate after = before.withQualifications(before.qualifications().withSkills(more));
    Policy policy = Policy.named("skills", "1").wish("skills", 1);
    assertThat(points(after, vacancy, policy))
        .isGreaterThanOrEqualTo(points(before, vacancy, policy));
  }

  /** The first skill that is known makes the list complete: what is not on it is then missing. */
  private static boolean somethingIsKnown(List<Skill> skills) {
    return skills.stream().anyMatch(skill -> skill.origin() != SkillOrigin.INFERRED);
  }

  private static long points(Candidate candidate, Vacancy vacancy, Policy policy) {
    return Matching.of(Snapshot.of(List.of(candidate), List.of(vacancy)), Sample.DAY)
        .with(policy)
        .market()
        .judge(candidate.id(), vacancy.id(), CANDIDATES_FOR_VACANCY)
        .score()
        .points();
  }

  @Test
  void emptyFilesHaveDefinedScores() {
    Candidate empty = Candidate.of(new CandidateId("c"), null);
    Vacancy bare = Vacancy.of(new VacancyId("v"), null, new EmployerId("e"), "Work", Job.unknown());
    Policy all = Policy.named("all", "1");
    for (String name : NAMES) {
      all = all.wish(name, 1);
    }
    Judgement judgement =
        Matching.of(Snapshot.of(List.of(empty), List.of(bare)), Sample.DAY)
            .with(all)
            .market()
            .judge(empty.id(), bare.id(), CANDIDATES_FOR_VACANCY);

    Set<String> asksNothing =
        Set.of(
            "skills",
            "languages",
            "licences",
            "education",
            "experience",
            "thinking-level",
            "exclusions");
    assertThat(judgement.explanation().findings())
        .allSatisfy(
            f -> {
              boolean met = asksNothing.contains(f.criterion());
              assertThat(f.verdict()).isEqualTo(met ? Verdict.MET : Verdict.UNKNOWN);
              assertThat(f.contribution()).isEqualTo(met ? 1000 : 500);
            });
    assertThat(judgement.score()).isEqualTo(new Score(7 * 1000 + 8 * 500, 7 * 1000 / 15));
  }

  @Test
  void eachDirectionHasItsOwnRules() {
    Candidate cook = Sample.candidate("c", "4331", 10, "esco:5120.1");
    Vacancy far = Sample.vacancy("v", "9711", "esco:5120.1");
    Policy policy =
        Policy.named("sides", "1")
            .with(new Demand("travel", UnknownRule.PASS, Set.of(VACANCIES_FOR_CANDIDATE)))
            .with(new Wish("occupation", 2, Set.of(CANDIDATES_FOR_VACANCY)));
    Market market =
        Matching.of(Snapshot.of(List.of(cook), List.of(far)), Sample.DAY).with(policy).market();

    assertThat(market.score(cook.id(), far.id(), CANDIDATES_FOR_VACANCY))
        .contains(new Score(2000, 1000));
    assertThat(market.score(cook.id(), far.id(), VACANCIES_FOR_CANDIDATE)).isEmpty();
  }

  static Market market(long seed, int candidates, int vacancies) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(candidates, vacancies);
    return Matching.of(snapshot, Sample.DAY).with(policy(seed)).market();
  }
}
