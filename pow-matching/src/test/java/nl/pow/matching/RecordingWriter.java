package nl.pow.matching;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.run.Recording;
import nl.pow.matching.run.RunId;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.testkit.generator.DenseMarket;

/** Writes the recording that {@link ReplayTest} does again on every JDK. */
final class RecordingWriter {
  private RecordingWriter() {}

  /**
   * Writes it.
   *
   * @param file where to
   */
  public static void main(String[] file) throws IOException {
    Recording recording =
        Matching.of(new DenseMarket(7).snapshot(30, 12), Sample.DAY)
            .with(new RandomDecisions(new Random(7), List.of("travel", "skills")).some(40, 30, 12))
            .record(
                new RunId("kept"),
                () -> Instant.parse("2026-11-21T12:00:00Z"),
                "stable",
                Map.of(),
                MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 3));
    Files.writeString(Path.of(file[0]), Matching.runs().write(recording) + "\n");
  }
}
