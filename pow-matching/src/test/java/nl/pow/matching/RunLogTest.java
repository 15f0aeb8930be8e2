package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.run.EditedRecordException;
import nl.pow.matching.run.MatchRun;
import nl.pow.matching.run.RunId;
import nl.pow.matching.run.RunLog;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

/** Runs in a chain: every edit shows. */
class RunLogTest {
  private static final int RUNS = 3;
  private static final RunLog LOG = log();
  private static final byte[] BYTES = LOG.lines().getBytes(StandardCharsets.UTF_8);

  private static RunLog log() {
    RunLog log = RunLog.empty();
    for (int i = 1; i <= RUNS; i++) {
      log = log.with(run("r" + i, i).after(log.last()));
    }
    return log;
  }

  private static MatchRun run(String id, int size) {
    return Matching.of(new DenseMarket(size).snapshot(size, size), Sample.DAY)
        .with(Policy.named("é\"\\ 😀", "1").wish("skills", 1))
        .record(
            new RunId(id),
            () -> Instant.parse("2026-11-21T12:00:00.5Z"),
            "ranked",
            Map.of("threads", "1"),
            MatchRequest.of(Direction.CANDIDATES_FOR_VACANCY, 1))
        .run();
  }

  private static RunLog read(byte[] bytes) {
    try {
      return RunLog.read(new ByteArrayInputStream(bytes));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static String lines(List<String> lines) {
    return String.join("\n", lines) + "\n";
  }

  private static void refused(List<String> lines, int line, String fault) {
    assertThatThrownBy(() -> read(lines(lines).getBytes(StandardCharsets.UTF_8)))
        .isInstanceOfSatisfying(
            EditedRecordException.class, e -> assertThat(e.place()).isEqualTo("line " + line))
        .hasMessageContaining(fault);
  }

  @Test
  void isReadAsItWasWritten() {
    RunLog read = read(BYTES);
    assertThat(read.runs()).isEqualTo(LOG.runs()).hasSize(RUNS);
    assertThat(read.lines()).isEqualTo(LOG.lines());
    assertThat(read.runs().get(0).previous()).isNull();
    assertThat(read(new byte[0]).runs()).isEmpty();
    assertThat(RunLog.empty().last()).isNull();
  }

  @Test
  void everyByteThatChangesIsFoundInItsLine() {
    Random random = new Random(4);
    int line = 1;
    for (int at = 0; at < BYTES.length; at++) {
      byte[] edited = BYTES.clone();
      // another case of a letter, or any other bit
      edited[at] ^= (byte) (at % 2 == 0 ? 0x20 : 1 << random.nextInt(8));
      String place = "line " + line;
      assertThatThrownBy(() -> read(edited))
          .as("byte %s", at)
          .isInstanceOfSatisfying(
              EditedRecordException.class, e -> assertThat(e.place()).isEqualTo(place));
      line += BYTES[at] == '\n' ? 1 : 0;
    }
  }

  @Test
  void aRunThatIsLeftOutPutInRepeatedOrMovedIsFound() {
    List<String> lines = LOG.lines().lines().toList();
    MatchRun stranger = run("x", 1);
    for (int i = 0; i < RUNS; i++) {
      List<String> more = new ArrayList<>(lines);
      more.add(i, stranger.line());
      refused(more, i == 0 ? 2 : i + 1, "does not follow the run before it.");
      if (i < RUNS - 1) {
        List<String> fewer = new ArrayList<>(lines);
        fewer.remove(i);
        refused(fewer, i + 1, "does not follow the run before it.");
        List<String> swapped = new ArrayList<>(lines);
        Collections.swap(swapped, i, i + 1);
        refused(swapped, i + 1, "does not follow the run before it.");
        List<String> twice = new ArrayList<>(lines);
        twice.add(i, lines.get(i));
        refused(twice, i + 2, "does not follow the run before it.");
      }
    }
  }

  @Test
  void aRunThatWasMadeAnewIsFoundAtTheNext() {
    List<String> lines = new ArrayList<>(LOG.lines().lines().toList());
    lines.set(1, run("r2", 3).after(LOG.runs().get(0)).line());
    refused(lines, 3, "does not follow the run before it.");
  }

  @Test
  void oneThatWasCutOffEndsWithAnotherRun() {
    MatchRun last = LOG.runs().get(RUNS - 1);
    RunLog cut =
        read(lines(LOG.lines().lines().limit(RUNS - 1).toList()).getBytes(StandardCharsets.UTF_8));
    assertThat(LOG.endsWith(last.hash())).isTrue();
    assertThat(cut.endsWith(last.hash())).isFalse();
    assertThat(RunLog.empty().endsWith(last.hash())).isFalse();
    byte[] half =
        LOG.lines().substring(0, LOG.lines().length() - 1).getBytes(StandardCharsets.UTF_8);
    assertThatThrownBy(() -> read(half))
        .hasMessage(
            "The record of a run is not as it was made: [line 3] does not end.\nMaybe compare it"
                + " with a copy that is kept elsewhere; do not use it as evidence.");
  }

  @Test
  void takesOnlyRunsThatFollow() {
    MatchRun first = LOG.runs().get(0);
    assertThatThrownBy(() -> LOG.with(first)).hasMessageContaining("does not follow");
    assertThatThrownBy(() -> LOG.with(first.after(LOG.last())))
        .hasMessageContaining("[line 4] has the id of a run before it.");
  }
}
