package nl.pow.matching.run;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.pow.core.Digest;
import nl.pow.core.InvalidDataException;
import nl.pow.core.json.Json;
import org.jspecify.annotations.Nullable;

/**
 * Runs in the order in which they were made, each holding the hash of the one before it.
 *
 * <p>It is kept as JSON Lines: a run in each line, in UTF-8, every line ended by a line feed. A new
 * run is one more line, so a file of it only grows. A log that was cut off after a line is a log
 * too: keep the {@link MatchRun#hash} of the last run elsewhere and hand it to {@link #endsWith}.
 * Immutable.
 */
public final class RunLog {
  private static final Json JSON = Json.create().with(MatchRun.LIMITS);

  private final List<MatchRun> runs;

  private RunLog(List<MatchRun> runs) {
    this.runs = List.copyOf(runs);
  }

  /**
   * A log without runs.
   *
   * @return an empty log
   */
  public static RunLog empty() {
    return new RunLog(List.of());
  }

  /**
   * Reads a log and checks that every byte of it is as it was written.
   *
   * @param lines the lines in UTF-8; not closed
   * @return the log
   * @throws EditedRecordException when it is not, naming the first line where that shows
   * @throws IOException when it could not be read to its end
   */
  public static RunLog read(InputStream lines) throws IOException {
    String text = new String(lines.readAllBytes(), StandardCharsets.UTF_8);
    List<MatchRun> runs = new ArrayList<>();
    Set<RunId> known = new HashSet<>();
    int start = 0;
    while (start < text.length()) {
      String place = "line " + (runs.size() + 1);
      int end = text.indexOf('\n', start);
      if (end < 0) {
        throw new EditedRecordException(place, "does not end.");
      }
      MatchRun last = runs.isEmpty() ? null : runs.get(runs.size() - 1);
      MatchRun run = run(text.substring(start, end), place);
      follows(run, last, known, place);
      runs.add(run);
      start = end + 1;
    }
    return new RunLog(runs);
  }

  private static MatchRun run(String line, String place) {
    MatchRun run;
    try {
      run = JSON.read(MatchRun.class, line);
    } catch (InvalidDataException e) {
      throw new EditedRecordException(place, "is not the JSON of a run that this library knows.");
    }
    if (!run.line().equals(line)) {
      throw new EditedRecordException(place, "is not written as this library writes runs.");
    }
    return run;
  }

  private static void follows(
      MatchRun run, @Nullable MatchRun last, Set<RunId> known, String place) {
    if (!run.intact()) {
      throw new EditedRecordException(place, "does not fit its hash.");
    }
    if (!Objects.equals(run.previous(), last == null ? null : last.hash())) {
      throw new EditedRecordException(place, "does not follow the run before it.");
    }
    if (!known.add(run.stamp().id())) {
      throw new EditedRecordException(place, "has the id of a run before it.");
    }
  }

  /**
   * The runs.
   *
   * @return the oldest first
   */
  public List<MatchRun> runs() {
    return runs;
  }

  /**
   * The last run, which the next one comes after.
   *
   * @return the run, or null when there is none
   */
  public @Nullable MatchRun last() {
    return runs.isEmpty() ? null : runs.get(runs.size() - 1);
  }

  /**
   * Tells whether the log is complete to a run that is known from elsewhere.
   *
   * @param hash the hash of that run
   * @return true when it is the last one here
   */
  public boolean endsWith(Digest hash) {
    MatchRun last = last();
    return last != null && last.hash().equals(hash);
  }

  /**
   * The log with one more run.
   *
   * @param run a run that comes {@link MatchRun#after} the last
   * @return a copy
   * @throws EditedRecordException when it does not follow the last run, or its id is there already
   */
  public RunLog with(MatchRun run) {
    Set<RunId> known =
        runs.stream().map(one -> one.stamp().id()).collect(Collectors.toCollection(HashSet::new));
    follows(run, last(), known, "line " + (runs.size() + 1));
    List<MatchRun> more = new ArrayList<>(runs);
    more.add(run);
    return new RunLog(more);
  }

  /**
   * All lines.
   *
   * @return JSON Lines; an empty text when there is no run
   */
  public String lines() {
    return runs.stream().map(run -> run.line() + "\n").collect(Collectors.joining());
  }
}
