package nl.pow.matching.market;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.compiled.Rule;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.UnknownRule;
import org.jspecify.annotations.Nullable;

/** The demands and wishes of one direction, ready to judge pairs. */
final class Jury {
  private final Direction direction;
  private final List<Ballot> demands;
  private final List<Ballot> wishes;
  private final int unknownValue;
  private final int judges;
  private final Rulings rulings;
  private final long weight;

  /** One demand or wish; the weight of a demand is 0. */
  record Ballot(Judge judge, Role role, int weight, UnknownRule unknown) {
    boolean blocks(Grade grade) {
      return role == Role.DEMAND
          && (grade.verdict() == Verdict.NOT_MET
              || (grade.verdict() == Verdict.UNKNOWN && unknown == UnknownRule.FAIL));
    }
  }

  Jury(Direction direction, List<Ballot> ballots, int unknownValue, int judges, Rulings rulings) {
    this.direction = direction;
    this.demands = ballots.stream().filter(b -> b.role() == Role.DEMAND).toList();
    this.wishes = ballots.stream().filter(b -> b.role() == Role.WISH).toList();
    this.unknownValue = unknownValue;
    this.judges = judges;
    this.rulings = rulings;
    this.weight = wishes.stream().mapToLong(Ballot::weight).sum();
  }

  /** The same with other decisions of people. */
  Jury with(Rulings others) {
    return new Jury(
        direction,
        Stream.concat(demands.stream(), wishes.stream()).toList(),
        unknownValue,
        judges,
        others);
  }

  /** What this direction does with the grades of each judge, without those that it does not use. */
  List<Rule> rules() {
    return IntStream.range(0, judges).mapToObj(this::rule).flatMap(Optional::stream).toList();
  }

  private Optional<Rule> rule(int judge) {
    List<Ballot> both =
        Stream.concat(demands.stream(), wishes.stream())
            .filter(ballot -> ballot.judge().place() == judge)
            .toList();
    boolean demanded = both.stream().anyMatch(ballot -> ballot.role() == Role.DEMAND);
    boolean strict = both.stream().anyMatch(ballot -> ballot.unknown() == UnknownRule.FAIL);
    int wished = both.stream().mapToInt(Ballot::weight).sum();
    return both.isEmpty()
        ? Optional.empty()
        : Optional.of(new Rule(judge, demanded, strict, wished, unknownValue));
  }

  /** The score without evidence, or null when a demand puts the pair out. */
  @Nullable Score score(Candidate candidate, Vacancy vacancy) {
    Ruling ruling = rulings.find(candidate.id(), vacancy.id());
    if (ruling != null) {
      Judgement judgement = judge(candidate, vacancy);
      return judgement.admitted() ? judgement.score() : null;
    }
    @Nullable Grade[] graded = new Grade[judges];
    for (Ballot demand : demands) {
      Grade grade = demand.judge().grade(candidate, vacancy, Trail.NONE);
      if (demand.blocks(grade)) {
        return null;
      }
      graded[demand.judge().place()] = grade;
    }
    long points = 0;
    long certain = 0;
    for (Ballot wish : wishes) {
      Grade known = graded[wish.judge().place()];
      Grade grade = known == null ? wish.judge().grade(candidate, vacancy, Trail.NONE) : known;
      points = Math.addExact(points, Math.multiplyExact((long) wish.weight(), value(grade)));
      certain += (long) wish.weight() * grade.certainty();
    }
    return new Score(points, Score.share(certain, weight));
  }

  List<String> blockedBy(Candidate candidate, Vacancy vacancy) {
    if (rulings.find(candidate.id(), vacancy.id()) != null) {
      return judge(candidate, vacancy).explanation().blockedBy().stream()
          .map(Finding::criterion)
          .toList();
    }
    return demands.stream()
        .filter(demand -> demand.blocks(demand.judge().grade(candidate, vacancy, Trail.NONE)))
        .map(demand -> demand.judge().name())
        .toList();
  }

  /** What a criterion found. */
  private record Told(Grade grade, List<Evidence> evidence) {
    static Told by(Judge judge, Candidate candidate, Vacancy vacancy) {
      List<Evidence> evidence = new ArrayList<>();
      Grade grade = judge.grade(candidate, vacancy, e -> evidence.add(e.get()));
      return new Told(grade, List.copyOf(evidence));
    }
  }

  /** A criterion that is both demanded and wished is asked once. */
  Judgement judge(Candidate candidate, Vacancy vacancy) {
    Ruling ruling = rulings.find(candidate.id(), vacancy.id());
    List<Finding> findings = new ArrayList<>(demands.size() + wishes.size() + 1);
    if (ruling != null) {
      findings.addAll(ruling.finding());
    }
    @Nullable Told[] told = new Told[judges];
    for (List<Ballot> ballots : List.of(demands, wishes)) {
      for (Ballot ballot : ballots) {
        Judge judge = ballot.judge();
        Told known = told[judge.place()];
        Told found = known == null ? Told.by(judge, candidate, vacancy) : known;
        told[judge.place()] = found;
        findings.add(finding(ballot, found, ruling));
      }
    }
    return new Judgement(candidate.id(), vacancy.id(), direction, new Explanation(findings));
  }

  private Finding finding(Ballot ballot, Told told, @Nullable Ruling ruling) {
    Corrected corrected = ruling == null ? null : ruling.corrections().get(ballot.judge().name());
    Grade grade = corrected == null ? told.grade() : corrected.grade();
    return new Finding(
        ballot.judge().name(),
        ballot.role(),
        grade.verdict(),
        value(grade),
        grade.certainty(),
        ballot.weight(),
        ballot.blocks(grade) && (ruling == null || !ruling.pins()),
        told.evidence(),
        corrected);
  }

  private int value(Grade grade) {
    return grade.verdict() == Verdict.UNKNOWN ? unknownValue : grade.value();
  }
}
