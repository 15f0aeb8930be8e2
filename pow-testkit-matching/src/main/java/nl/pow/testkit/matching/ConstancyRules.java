package nl.pow.testkit.matching;

import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.util.List;
import java.util.Random;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.matching.market.Market;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.testkit.LikelyCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/**
 * M14 order of input, M15 again, M16 seed, M17 threads, M18 surroundings, M19 what nobody may see.
 */
abstract class ConstancyRules extends StrategyRules {
  ConstancyRules(StrategyContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause({
    "Equals are left in the order of a hash map or of object identity: settle them by id.",
    "Candidates are counted as they come."
  })
  void required_M14_theOrderOfTheInputChangesNothing() {
    hold(
        trial ->
            differing(
                "in another order",
                run(trial),
                run(Blind.shuffled(trial, new Random(trial.seed())))));
  }

  @Test
  @LikelyCause("Who takes no part is counted, such as for a share of all.")
  void required_M14_whoTakesNoPartChangesNothing() {
    hold(
        trial -> {
          MatchResult there = run(trial);
          MatchResult gone = run(Blind.withoutThoseWhoTakeNoPart(trial));
          String fault = differing("without them", there.proposals(), gone.proposals());
          return fault == null
              ? differing("without them", there.shortfalls(), gone.shortfalls())
              : fault;
        });
  }

  @Test
  @LikelyCause({
    "The strategy keeps something in a field from one run to the next.",
    "Lots are drawn without the seed of the request, or a clock is read."
  })
  void required_M15_theSameAgainGivesTheSame() {
    hold(
        trial -> {
          MatchingStrategy kept = strategy();
          MatchResult first = run(trial, kept);
          run(draw(trial.seed() + 1), kept);
          String fault = differing("the second time", first, run(trial, kept));
          return fault == null ? differing("from a new strategy", first, run(trial)) : fault;
        });
  }

  @Test
  @LikelyCause("Lots are drawn from a source that lives longer than one run, or without a seed.")
  void required_M16_theSeedOfTheRequestDecides() {
    hold(
        trial -> {
          MatchRequest request = trial.request();
          Trial other =
              trial.with(new MatchRequest(request.direction(), request.top(), ~request.seed()));
          MatchingStrategy kept = strategy();
          MatchResult first = run(trial, kept);
          run(other, kept);
          return differing("with the same seed", first, run(trial, kept));
        });
  }

  @Test
  @LikelyCause({
    "The strategy works in a field, where two runs meet.",
    "What threads bring is taken in the order in which they are done."
  })
  void required_M17_anyNumberOfThreadsGivesTheSame() throws Exception {
    try (Together together = new Together()) {
      hold(
          trial -> {
            MatchingStrategy kept = strategy();
            Market market = trial.market();
            MatchResult alone = run(market, trial.request(), kept);
            return together.all(() -> run(market, trial.request(), kept)).stream()
                .filter(result -> differing("", alone, result) != null)
                .map(result -> "beside other threads something else comes out")
                .findFirst()
                .orElse(null);
          });
    }
  }

  @Test
  @ResourceLock(LOCALE)
  @ResourceLock(TIME_ZONE)
  @LikelyCause({
    "toLowerCase, String.format or a Collator without Locale.ROOT.",
    "The day of the clock counts: market.asOf() is the only day there is."
  })
  void required_M18_languageAndTimeZoneOfTheMachineChangeNothing() {
    hold(
        trial -> {
          MatchResult here = Surroundings.plain(() -> run(trial));
          for (Surroundings there : Surroundings.ALL) {
            String fault = differing("in " + there, here, there.call(() -> run(trial)));
            if (fault != null) {
              return fault;
            }
          }
          return null;
        });
  }

  @Test
  @LikelyCause("The strategy asks the host, or an id tells more than who it is.")
  void required_M19_permutingProtectedLabelsChangesNothing() {
    hold(
        trial -> {
          List<ProtectedAttributes> labels = Blind.labels(trial.snapshot());
          contract().keep(labels);
          MatchResult before = run(trial);
          contract().keep(Blind.permuted(labels));
          return differing("with protected labels of others", before, run(trial));
        });
  }

  @Test
  @LikelyCause("A file is reached behind the market, such as by reflection.")
  void required_M19_whatNoAttributeTellsChangesNothing() {
    hold(trial -> unseen(trial));
  }

  private @Nullable String unseen(Trial trial) {
    return differing(
        "with contact details, support and words of others",
        run(trial).proposals(),
        run(Blind.disguised(trial)).proposals());
  }
}
