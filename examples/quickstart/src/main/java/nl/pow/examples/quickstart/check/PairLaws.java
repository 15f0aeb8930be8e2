package nl.pow.examples.quickstart.check;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.CriterionFailedException;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/** Laws of every pair, in both directions. */
final class PairLaws {
  private PairLaws() {}

  static List<Law> all() {
    return List.of(
        new OfPairs("adds-up", PairLaws::addsUp), new OfPairs("asked-twice", PairLaws::askedTwice));
  }

  /** Compares what the market tells of a pair with how it explains it. */
  @FunctionalInterface
  private interface Comparison {
    @Nullable String fault(Market market, Judgement judgement);
  }

  private record OfPairs(String name, Comparison comparison) implements Law {
    @Override
    public long tryOn(Trial trial, Consumer<Broken> broken) {
      Market market = trial.matching().market();
      long tried = 0;
      for (Direction direction : Direction.values()) {
        for (CandidateId candidate : market.candidates()) {
          for (VacancyId vacancy : market.vacancies()) {
            String fault = fault(market, candidate, vacancy, direction);
            tried++;
            if (fault != null) {
              String pair = "candidate [" + candidate + "] for vacancy [" + vacancy + "]: ";
              broken.accept(new Broken(name, direction.name(), pair + fault));
            }
          }
        }
      }
      return tried;
    }

    private @Nullable String fault(
        Market market, CandidateId candidate, VacancyId vacancy, Direction direction) {
      try {
        return comparison.fault(market, market.judge(candidate, vacancy, direction));
      } catch (CriterionFailedException failed) {
        return failed.toString();
      }
    }
  }

  private static @Nullable String addsUp(Market market, Judgement judgement) {
    List<Finding> findings = judgement.explanation().findings();
    long sum = findings.stream().mapToLong(Finding::contribution).sum();
    long points = judgement.score().points();
    return sum == points ? null : "reasons add up to " + sum + ", the score is " + points;
  }

  private static @Nullable String askedTwice(Market market, Judgement told) {
    Direction direction = told.direction();
    Optional<Score> score = market.score(told.candidate(), told.vacancy(), direction);
    List<String> blocked = market.blockedBy(told.candidate(), told.vacancy(), direction);
    List<String> explainedBy =
        told.explanation().blockedBy().stream().map(Finding::criterion).toList();
    if (!blocked.equals(explainedBy)) {
      return "put out by " + blocked + ", explained as " + explainedBy;
    }
    Optional<Score> explained = told.admitted() ? Optional.of(told.score()) : Optional.empty();
    return score.equals(explained) ? null : "scored " + score + ", explained as " + explained;
  }
}
