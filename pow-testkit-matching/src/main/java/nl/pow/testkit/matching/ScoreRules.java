package nl.pow.testkit.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.json.JsonInput;
import nl.pow.core.plugin.Settings;
import nl.pow.core.store.Revision;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.Matching;
import nl.pow.matching.incremental.IncrementalMatch;
import nl.pow.matching.incremental.Update;
import nl.pow.matching.market.Admitted;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.LiveMarket;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.run.Recorder;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.Replay;
import nl.pow.matching.run.RunId;
import nl.pow.matching.run.RunInputs;
import nl.pow.matching.run.RunStamp;
import nl.pow.matching.run.Runs;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.testkit.LikelyCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C10 adding up, C11 both sides, C12 demands, C18 after changes, C19 replay. */
abstract class ScoreRules extends CriterionRules {
  private static final MatchingStrategyProvider RANKED = Matching.strategies().named("ranked");
  private static final Revision LATER = new Revision(1);

  ScoreRules(CriterionContract contract) {
    super(contract);
  }

  /** Something about a pair in a market. */
  @FunctionalInterface
  private interface MarketLaw {
    boolean holds(Market market, CandidateId candidate, VacancyId vacancy);
  }

  private void holdInMarkets(String fault, MarketLaw law) {
    hold(
        trial -> {
          Market market = trial.market();
          for (CandidateId candidate : market.candidates()) {
            for (VacancyId vacancy : market.vacancies()) {
              if (!law.holds(market, candidate, vacancy)) {
                return "[" + candidate + "] for [" + vacancy + "]: " + fault;
              }
            }
          }
          return null;
        });
  }

  @Test
  @LikelyCause("The grade differs between who asks why and who does not.")
  void required_C10_contributionsAddUpToTheScore() {
    holdInMarkets(
        "the score is not the sum of the contributions",
        (market, candidate, vacancy) -> {
          for (Direction direction : Direction.values()) {
            Judgement full = market.judge(candidate, vacancy, direction);
            Optional<Score> cheap = market.score(candidate, vacancy, direction);
            long sum =
                full.explanation().findings().stream().mapToLong(Finding::contribution).sum();
            if (sum != full.score().points()
                || cheap.isPresent() != full.admitted()
                || cheap.filter(score -> !score.equals(full.score())).isPresent()) {
              return false;
            }
          }
          return true;
        });
  }

  @Test
  @LikelyCause("How often or from which side it is asked has a say.")
  void required_C11_theScoreIsTheSameFromBothSides() {
    holdInMarkets(
        "the score differs between the two sides",
        (market, candidate, vacancy) ->
            market
                    .score(candidate, vacancy, Direction.CANDIDATES_FOR_VACANCY)
                    .equals(market.score(candidate, vacancy, Direction.VACANCIES_FOR_CANDIDATE))
                && listed(market, candidate, vacancy));
  }

  @Test
  @LikelyCause({
    "The verdict differs from time to time.",
    "Facts that are equal are not judged alike, such as by object identity."
  })
  void required_C12_aDemandHoldsHoweverTheMarketIsAsked() {
    holdInMarkets(
        "a demand puts it out in one way of asking and not in another",
        (market, candidate, vacancy) -> {
          boolean admitted = true;
          for (Direction direction : Direction.values()) {
            boolean in = market.blockedBy(candidate, vacancy, direction).isEmpty();
            boolean judged = market.judge(candidate, vacancy, direction).admitted();
            boolean scored = market.score(candidate, vacancy, direction).isPresent();
            admitted &= in == judged && in == scored;
          }
          int everybody = Math.max(1, market.candidates().size());
          boolean best = market.bestCandidates(vacancy, everybody).contains(candidate);
          return admitted
              && best
                  == market.score(candidate, vacancy, Direction.CANDIDATES_FOR_VACANCY).isPresent();
        });
  }

  /** On the lists of both sides, with this score; or on neither. */
  private static boolean listed(Market market, CandidateId candidate, VacancyId vacancy) {
    Direction scored = Direction.CANDIDATES_FOR_VACANCY;
    EnumSet<Direction> demanding = EnumSet.of(scored);
    Optional<Score> alone = market.score(candidate, vacancy, scored);
    Optional<Score> ofVacancy =
        score(market.admitted(vacancy, scored, demanding), market.candidates().indexOf(candidate));
    Optional<Score> ofCandidate =
        score(market.admitted(candidate, scored, demanding), market.vacancies().indexOf(vacancy));
    return alone.equals(ofVacancy) && alone.equals(ofCandidate);
  }

  private static Optional<Score> score(Admitted admitted, int place) {
    for (int at = 0; at < admitted.size(); at++) {
      if (admitted.place(at) == place) {
        return Optional.of(admitted.score(at));
      }
    }
    return Optional.empty();
  }

  private MatchResult ranked(Trial trial) {
    return MatchResult.of(RANKED, RANKED.create(Settings.empty()), trial.market(), trial.request());
  }

  @Test
  @LikelyCause("What was judged before has a say, or grades are kept by id.")
  void required_C18_aMatchThatFollowsChangesGivesTheSameAsANewOne() {
    hold(
        trial -> {
          Trial after = someChanged(trial);
          IncrementalMatch match = IncrementalMatch.of(live(trial), direction(trial), top(trial));
          match.update(
              Update.at(LATER)
                  .withCandidates(after.snapshot().candidates())
                  .withVacancies(after.snapshot().vacancies()));
          MatchResult full = ranked(after);
          return differing("after changes", full.proposals(), match.result().proposals());
        });
  }

  private static LiveMarket live(Trial trial) {
    return LiveMarket.of(
        trial.snapshot(), trial.policy(), Ground.CONTEXT, trial.criteria(), trial.decisions());
  }

  private static Direction direction(Trial trial) {
    return trial.request().direction();
  }

  private static int top(Trial trial) {
    return trial.request().top();
  }

  private static Trial someChanged(Trial trial) {
    Draws draws = new Draws(trial.seed() + 1_000);
    var people = new ArrayList<>(trial.snapshot().candidates());
    people.replaceAll(one -> one.id().hashCode() % 2 == 0 ? draws.candidate(one.id()) : one);
    var work = new ArrayList<>(trial.snapshot().vacancies());
    work.replaceAll(one -> one.id().hashCode() % 2 == 0 ? draws.vacancy(one.id()) : one);
    return trial.with(people, work).at(LATER);
  }

  @Test
  @LikelyCause({
    "Something that the recording does not hold has a say in the grade.",
    "Evidence holds something that JSON does not bring back."
  })
  void required_C19_replayIsEqualToTheByte() {
    hold(this::replayed);
  }

  private @Nullable String replayed(Trial trial) {
    Runs runs = Runs.of(trial.criteria());
    RunStamp stamp = new RunStamp(new RunId("r-1"), Instant.EPOCH, Instant.EPOCH);
    Recording recording =
        new Recorder(
                new RunInputs(trial.snapshot(), trial.decisions()),
                Ground.CONTEXT,
                trial.criteria())
            .record(stamp, Map.of(), ranked(trial));
    String written = runs.write(recording);
    Recording read = runs.read(JsonInput.of(written));
    MatchResult again =
        Replay.of(
                trial.criteria(), Matching.strategies(), Matching.taxonomies(), Matching.travels())
            .with(Ground.CONTEXT.taxonomy())
            .with(Ground.CONTEXT.travel())
            .of(read);
    return runs.write(new Recording(read.run(), read.inputs(), again)).equals(written)
        ? null
        : "the replay is written otherwise";
  }
}
