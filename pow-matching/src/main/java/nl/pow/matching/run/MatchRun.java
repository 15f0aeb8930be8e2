package nl.pow.matching.run;

import java.util.List;
import nl.pow.core.Digest;
import nl.pow.core.InvalidValueException;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonLimits;
import org.jspecify.annotations.Nullable;

/**
 * The record of one match: what it rested on and what came out, without anybody's data.
 *
 * <p>People and proposals are there as digests only. So a log of runs can be kept as long as the
 * law asks, also after the inputs and results beside it were erased. Each run holds the hash of the
 * run before it: whoever knows the last one can tell that none was changed, left out or put in.
 * Immutable.
 *
 * @param format the version of this form, {@link #FORMAT}
 * @param stamp which run, and when
 * @param basis what it rested on
 * @param counts how much went in and came out
 * @param warnings what a reader should know, as codes in kebab case, in their order: docs/runs.md
 * @param result the digest of the result in its JSON form
 * @param previous the hash of the run before it in its log, or null for the first
 * @param hash the digest of this record in its JSON form, with 64 zeros in the place of the hash
 */
public record MatchRun(
    int format,
    RunStamp stamp,
    RunBasis basis,
    RunCounts counts,
    List<String> warnings,
    Digest result,
    @Nullable Digest previous,
    Digest hash) {
  /** The version of the form that this library writes and reads. */
  public static final int FORMAT = 1;

  /** A policy stands in one text, which may be as long as a document. */
  static final JsonLimits LIMITS =
      new JsonLimits(16 << 20, 32, 1_000_000, 16 << 20, 256, 100, 1_000);

  private static final Json JSON = Json.create();
  private static final Digest ZEROS = new Digest("0".repeat(64));

  /** Copies the list; throws {@link InvalidValueException} when the form is of another version. */
  public MatchRun {
    if (format != FORMAT) {
      throw new InvalidValueException(
          "run-format",
          "This library knows runs of the form ["
              + FORMAT
              + "] only.\nMaybe use the version of the library that wrote it, or a newer one.");
    }
    warnings = List.copyOf(warnings);
  }

  static MatchRun of(
      RunStamp stamp, RunBasis basis, RunCounts counts, List<String> warnings, Digest result) {
    return new MatchRun(FORMAT, stamp, basis, counts, warnings, result, null, ZEROS).hashed();
  }

  /**
   * The same run as the next one in a log.
   *
   * @param last the run before it, or null when it is the first
   * @return a copy with another hash
   */
  public MatchRun after(@Nullable MatchRun last) {
    Digest before = last == null ? null : last.hash;
    return new MatchRun(format, stamp, basis, counts, warnings, result, before, ZEROS).hashed();
  }

  /**
   * Tells whether the record is as it was made.
   *
   * @return false when any part of it was changed
   */
  public boolean intact() {
    return hash.equals(hashed().hash);
  }

  /**
   * The form in which it is kept: JSON in one line.
   *
   * @return the line, without a line end
   */
  public String line() {
    return JSON.write(this);
  }

  private MatchRun hashed() {
    MatchRun bare = new MatchRun(format, stamp, basis, counts, warnings, result, previous, ZEROS);
    Digest found = Digest.of(JSON.write(bare));
    return new MatchRun(format, stamp, basis, counts, warnings, result, previous, found);
  }
}
