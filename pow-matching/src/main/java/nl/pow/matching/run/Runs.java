package nl.pow.matching.run;

import java.util.Locale;
import nl.pow.core.InvalidDataException;
import nl.pow.core.json.Json;
import nl.pow.core.json.JsonInput;
import nl.pow.core.json.JsonLimits;
import nl.pow.core.plugin.Providers;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.policy.Policies;

/**
 * Recordings as JSON: written in one line, read strictly and held against their digests.
 *
 * <p>Equal recordings give equal texts, and reading what was written gives an equal recording.
 * Immutable and thread-safe; takes memory in proportion to the document.
 */
public final class Runs {
  private final Policies policies;
  private final Json json;

  private Runs(Policies policies, Json json) {
    this.policies = policies;
    this.json = json;
  }

  /**
   * Recordings of policies over criteria, with English messages and the standard limits.
   *
   * @param criteria the criteria that a policy may name
   * @return a new instance
   */
  public static Runs of(Providers<CriterionProvider> criteria) {
    return new Runs(Policies.of(criteria), Json.create().with(MatchRun.LIMITS));
  }

  /**
   * The same with messages in another language.
   *
   * @param language Dutch, or else English
   * @return a copy
   */
  public Runs in(Locale language) {
    return new Runs(policies.in(language), json.in(language));
  }

  /**
   * The same with other limits, such as for recordings of more than 16 MiB.
   *
   * @param limits the limits
   * @return a copy
   */
  public Runs with(JsonLimits limits) {
    return new Runs(policies, json.with(limits));
  }

  /**
   * Writes a recording.
   *
   * @param recording the recording
   * @return its JSON form in one line, without a line end
   * @throws InvalidDataException when a text in it holds half of a surrogate pair
   */
  public String write(Recording recording) {
    return json.write(RecordingForm.of(recording));
  }

  /**
   * Reads a recording, and checks that its parts are as they were made.
   *
   * @param document the recording
   * @return the recording
   * @throws InvalidDataException with all faults, when there is one
   * @throws EditedRecordException when a part of it was changed
   * @throws nl.pow.core.json.InputFailedException when the input breaks off
   */
  public Recording read(JsonInput document) {
    RecordingForm form = json.read(RecordingForm.class, document);
    check(form);
    return form.recording(policies);
  }

  private static void check(RecordingForm form) {
    MatchRun run = form.run();
    if (!run.intact()) {
      throw new EditedRecordException("run", "does not fit its hash.");
    }
    InputsForm inputs = form.inputs();
    if (inputs != null && !Recorder.digest(inputs).equals(run.basis().inputs())) {
      throw new EditedRecordException("inputs", "do not fit their digest.");
    }
    ResultForm result = form.result();
    if (result != null && !Recorder.digest(result).equals(run.result())) {
      throw new EditedRecordException("result", "does not fit its digest.");
    }
  }
}
