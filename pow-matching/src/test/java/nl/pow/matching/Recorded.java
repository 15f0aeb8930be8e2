package nl.pow.matching;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import nl.pow.core.json.JsonInput;
import nl.pow.core.store.Snapshot;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.Replay;
import nl.pow.matching.run.RunId;
import nl.pow.matching.run.RunInputs;
import nl.pow.matching.run.Runs;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.travel.Travel;
import nl.pow.testkit.generator.DenseMarket;

/** A small run, recorded, for tests of records and of replays. */
final class Recorded {
  static final Instant NOON = Instant.parse("2026-11-21T12:00:00Z");
  static final MatchRequest REQUEST = MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 3);
  static final Snapshot SNAPSHOT = new DenseMarket(5).snapshot(12, 9);
  static final RunInputs INPUTS = RunInputs.of(SNAPSHOT);
  static final Runs RUNS = Runs.of(RandomRun.criteria());
  static final Replay REPLAY = Matching.replay().with(RandomRun.criteria());

  private Recorded() {}

  static Matching matching() {
    return Matching.of(SNAPSHOT, Sample.DAY);
  }

  static Recording ranked(Matching matching, Map<String, String> settings) {
    return matching.record(new RunId("r1"), () -> NOON, "ranked", settings, REQUEST);
  }

  static Recording read(String text) {
    return RUNS.read(JsonInput.of(text));
  }

  static Travel noTravel() {
    return (home, work) -> Optional.empty();
  }
}
