package nl.pow.testkit.matching;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.pow.core.Id;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.verify.Rule;
import nl.pow.testkit.LikelyCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M11: everybody with less than could be is told why. */
abstract class ReasonRules extends StrategyRules {
  ReasonRules(StrategyContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause({
    "Shortfall.of is called for empty lists only, and some openings are filled.",
    "A vacancy that was never looked at has no list and so no reason."
  })
  void required_M11_everyVacancyThatIsNotFilledHasAReason() {
    hold(
        trial -> {
          MatchResult result = run(trial);
          boolean asked = trial.request().direction() == Direction.CANDIDATES_FOR_VACANCY;
          Market market = trial.market();
          return asked || fillsOpenings(result)
              ? untold(result, market.vacancies().stream().filter(v -> !filled(v, trial, result)))
              : null;
        });
  }

  private static boolean filled(Id vacancy, Trial trial, MatchResult result) {
    List<Proposal> own =
        result.proposals().stream().filter(p -> p.vacancy().equals(vacancy)).toList();
    int openings =
        trial.snapshot().vacancies().stream()
            .filter(one -> one.id().equals(vacancy))
            .mapToInt(one -> trial.request().places(one.openings()))
            .sum();
    return own.size() >= (fillsOpenings(result) ? openings : 1);
  }

  @Test
  @LikelyCause({
    "A strategy that fills openings tells of vacancies only.",
    "Candidates who are admitted nowhere are taken out before the choice."
  })
  void required_M11_everyCandidateWithoutAPlaceHasAReason() {
    hold(
        trial -> {
          MatchResult result = run(trial);
          boolean asked = trial.request().direction() == Direction.VACANCIES_FOR_CANDIDATE;
          Set<Id> placed = new HashSet<>();
          result.proposals().forEach(p -> placed.add(p.candidate()));
          return asked || fillsOpenings(result)
              ? untold(
                  result, trial.market().candidates().stream().filter(c -> !placed.contains(c)))
              : null;
        });
  }

  private static @Nullable String untold(MatchResult result, Stream<? extends Id> without) {
    Set<Id> told = new HashSet<>();
    result.shortfalls().forEach(shortfall -> told.add(shortfall.subject()));
    return without
        .filter(id -> !told.contains(id))
        .findFirst()
        .map(id -> "[" + id + "] is not told why")
        .orElse(null);
  }

  @Test
  @LikelyCause({
    "Shortfall.of gets the demands of one direction where both count, or the wrong number placed.",
    "Somebody who has all it could have is told why not."
  })
  void required_M11_theReasonsAreCompleteAndAddUp() {
    hold(trial -> violated(trial, EnumSet.of(Rule.SHORTFALLS)));
  }
}
