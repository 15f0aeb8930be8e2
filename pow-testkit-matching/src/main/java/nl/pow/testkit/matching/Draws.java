package nl.pow.testkit.matching;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.SplittableRandom;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.policy.Wish;
import nl.pow.testkit.generator.DenseMarket;

/** Draws small markets with many equals, policies of several kinds and decisions of people. */
final class Draws {
  private static final int MOST = 7;
  private static final Set<Direction> VACANCIES = EnumSet.of(Direction.CANDIDATES_FOR_VACANCY);
  private static final Set<Direction> CANDIDATES = EnumSet.of(Direction.VACANCIES_FOR_CANDIDATE);
  private static final ActorId SOMEBODY = new ActorId("p-7");
  private static final String REASON = "Has talked with them.";

  /** Ids that change places when a locale has a say in their order. */
  private static final List<String> SIGNS = List.of("i", "I", "", "-", "_i");

  private final Random random;
  private final DenseMarket market;

  Draws(long seed) {
    this.random = new Random(new SplittableRandom(seed).nextLong());
    this.market = new DenseMarket(random.nextLong());
  }

  Snapshot snapshot() {
    List<Candidate> people = new ArrayList<>();
    for (int i = size(); i > 0; i--) {
      String id = id("c", i);
      boolean twin = !people.isEmpty() && random.nextInt(3) == 0;
      Candidate fresh = market.candidate(id);
      people.add(twin ? twin(fresh, people.get(random.nextInt(people.size()))) : fresh);
    }
    people.replaceAll(one -> random.nextInt(9) == 0 ? one.withStatus(CandidateStatus.PAUSED) : one);
    List<Vacancy> work = new ArrayList<>();
    for (int i = size(); i > 0; i--) {
      int openings = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 1;
      work.add(market.vacancy(id("v", i)).withOpenings(openings));
    }
    work.replaceAll(one -> random.nextInt(9) == 0 ? one.withStatus(VacancyStatus.FILLED) : one);
    return Snapshot.of(people, work);
  }

  /** Nobody now and then, mostly enough to choose from. */
  private int size() {
    return random.nextInt(12) == 0 ? 0 : 1 + random.nextInt(MOST);
  }

  private String id(String kind, int number) {
    return kind + SIGNS.get(random.nextInt(SIGNS.size())) + number;
  }

  /** Somebody else with the same wishes and qualifications. */
  private static Candidate twin(Candidate one, Candidate other) {
    return one.withMobility(other.mobility())
        .withWishes(other.wishes())
        .withQualifications(other.qualifications());
  }

  Candidate candidate(CandidateId id) {
    return market.candidate(id.value());
  }

  Vacancy vacancy(VacancyId id) {
    return market.vacancy(id.value()).withOpenings(1 + random.nextInt(2));
  }

  Policy policy() {
    return switch (random.nextInt(6)) {
      case 0 -> Policy.standard();
      case 1 -> Policy.named("equals", "1").demand("licences").wish("sector", 1);
      case 2 -> sided();
      case 3 -> Policy.named("nothing", "1");
      case 4 ->
          Policy.named("strict", "1")
              .demand("contract", UnknownRule.FAIL)
              .wish("skills", 30)
              .wish("occupation", 25)
              .withUnknownValue(0);
      default -> Policy.named("few", "1").demand("hours").wish("skills", 3).wish("occupation", 2);
    };
  }

  private static Policy sided() {
    return Policy.named("sided", "1")
        .with(new Demand("languages", UnknownRule.PASS, VACANCIES))
        .with(new Wish("hours", 2, VACANCIES))
        .with(new Wish("occupation", 1, VACANCIES))
        .with(new Demand("hours", UnknownRule.FAIL, CANDIDATES))
        .with(new Wish("sector", 3, CANDIDATES))
        .with(new Wish("contract", 1, CANDIDATES));
  }

  Decisions decisions(Snapshot about) {
    List<HumanDecision> all = new ArrayList<>();
    if (random.nextInt(2) == 0 && !about.candidates().isEmpty() && !about.vacancies().isEmpty()) {
      for (int i = random.nextInt(5); i > 0; i--) {
        all.add(decision(one(about.candidates()).id(), one(about.vacancies()).id()));
      }
    }
    Decisions decisions = Decisions.none();
    for (HumanDecision decision : all) {
      decisions = decisions.with(decision);
    }
    return decisions;
  }

  static HumanDecision pinned(CandidateId candidate, VacancyId vacancy) {
    return new Pinned(candidate, vacancy, SOMEBODY, DenseMarket.DAY, REASON);
  }

  static HumanDecision dismissed(CandidateId candidate, VacancyId vacancy) {
    return new Dismissed(candidate, vacancy, SOMEBODY, DenseMarket.DAY, REASON);
  }

  private HumanDecision decision(CandidateId candidate, VacancyId vacancy) {
    return switch (random.nextInt(3)) {
      case 0 -> pinned(candidate, vacancy);
      case 1 -> dismissed(candidate, vacancy);
      default -> {
        Grade grade = random.nextBoolean() ? Grade.met() : Grade.of(Verdict.NOT_MET, 250);
        yield new Corrected(candidate, vacancy, SOMEBODY, DenseMarket.DAY, REASON, "hours", grade);
      }
    };
  }

  int top() {
    return 1 + random.nextInt(4);
  }

  <T> T one(List<T> items) {
    return items.get(random.nextInt(items.size()));
  }

  Random random() {
    return random;
  }
}
