package nl.pow.testkit.matching;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.json.JsonInput;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Revision;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.Matching;
import nl.pow.matching.incremental.IncrementalMatch;
import nl.pow.matching.incremental.Update;
import nl.pow.matching.market.LiveMarket;
import nl.pow.matching.run.Recorder;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.Replay;
import nl.pow.matching.run.RunId;
import nl.pow.matching.run.RunInputs;
import nl.pow.matching.run.RunStamp;
import nl.pow.matching.run.Runs;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategy;
import nl.pow.matching.strategy.RankingCertificate;
import nl.pow.testkit.LikelyCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** M20 after changes, M21 replay. */
abstract class ChangeRules extends StrategyRules {
  private static final Revision LATER = new Revision(1);

  ChangeRules(StrategyContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause({
    "Scores or lists are kept by id, and a file was changed since.",
    "Of a ranking: equals are not settled by confidence and then by id."
  })
  void required_M20_aMarketThatFollowedChangesGivesTheSameAsANewOne() {
    hold(trial -> followed(trial, changed(trial)));
  }

  /** Somebody else under the first id, nobody under the last, and somebody new. */
  private static Trial changed(Trial trial) {
    Draws draws = new Draws(trial.seed() + 1_000);
    List<Candidate> people = new ArrayList<>(trial.snapshot().candidates());
    List<Vacancy> work = new ArrayList<>(trial.snapshot().vacancies());
    if (!people.isEmpty()) {
      people.remove(people.size() - 1);
      people.replaceAll(one -> one.id().hashCode() % 2 == 0 ? draws.candidate(one.id()) : one);
    }
    if (!work.isEmpty()) {
      work.remove(work.size() - 1);
      work.replaceAll(one -> one.id().hashCode() % 2 == 0 ? draws.vacancy(one.id()) : one);
    }
    people.add(draws.candidate(new CandidateId("c-new")));
    work.add(draws.vacancy(new VacancyId("v-new")));
    return trial.with(people, work).at(LATER);
  }

  private @Nullable String followed(Trial before, Trial after) {
    LiveMarket live = live(before);
    MatchingStrategy kept = strategy();
    run(live.market(), before.request(), kept);
    live.follow(
        LATER,
        after.snapshot().candidates(),
        after.snapshot().vacancies(),
        gone(before, after),
        before.decisions());
    MatchResult full = run(after);
    String fault = differing("after changes", full, run(live.market(), after.request(), kept));
    return fault == null && full.certificate() instanceof RankingCertificate
        ? ranked(before, after, full)
        : fault;
  }

  private static LiveMarket live(Trial trial) {
    return LiveMarket.of(
        trial.snapshot(), trial.policy(), Ground.CONTEXT, trial.criteria(), trial.decisions());
  }

  private static List<Id> gone(Trial before, Trial after) {
    List<Id> gone = new ArrayList<>();
    before.snapshot().candidates().forEach(one -> gone.add(one.id()));
    before.snapshot().vacancies().forEach(one -> gone.add(one.id()));
    after.snapshot().candidates().forEach(one -> gone.remove(one.id()));
    after.snapshot().vacancies().forEach(one -> gone.remove(one.id()));
    return gone;
  }

  /** A ranking that is kept up to date leaves no choice what it holds. */
  private static @Nullable String ranked(Trial before, Trial after, MatchResult full) {
    IncrementalMatch match =
        IncrementalMatch.of(live(before), before.request().direction(), before.request().top());
    match.update(
        Update.at(LATER)
            .withCandidates(after.snapshot().candidates())
            .withVacancies(after.snapshot().vacancies())
            .without(Set.copyOf(gone(before, after))));
    MatchResult held = match.result();
    String fault = differing("from lists kept up to date", held.proposals(), full.proposals());
    return fault == null
        ? differing("from lists kept up to date", held.shortfalls(), full.shortfalls())
        : fault;
  }

  @Test
  @LikelyCause({
    "Something that the recording does not hold has a say in the result.",
    "Settings given as objects change the result."
  })
  void required_M21_replayIsEqualToTheByte() {
    hold(
        trial -> {
          Runs runs = Runs.of(trial.criteria());
          RunStamp stamp = new RunStamp(new RunId("r-1"), Instant.EPOCH, Instant.EPOCH);
          RunInputs inputs = new RunInputs(trial.snapshot(), trial.decisions());
          Recording recording =
              new Recorder(inputs, Ground.CONTEXT, trial.criteria())
                  .record(stamp, settings(), run(trial));
          String written = runs.write(recording);
          Recording read = runs.read(JsonInput.of(written));
          MatchResult again = replay(trial).of(read);
          return runs.write(new Recording(read.run(), read.inputs(), again)).equals(written)
              ? null
              : "the replay is written otherwise";
        });
  }

  private Replay replay(Trial trial) {
    return Replay.of(
            trial.criteria(),
            Providers.of("strategy", List.of(provider())),
            Matching.taxonomies(),
            Matching.travels())
        .with(Ground.CONTEXT.taxonomy())
        .with(Ground.CONTEXT.travel());
  }
}
