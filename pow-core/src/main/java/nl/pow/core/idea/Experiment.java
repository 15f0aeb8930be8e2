package nl.pow.core.idea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A trial of whether an approach helps.
 *
 * @param id the identity
 * @param hypothesis what is expected, 1 to 1,000 characters
 * @param participants for whom, 1 to 500 characters; a description, no names
 * @param measure what is measured, 1 to 500 characters
 * @param region in which region, or null
 * @param initiative of which initiative it is a part, or null
 * @param period while it runs
 * @param finding what came out, or null while nobody can tell
 */
public record Experiment(
    ExperimentId id,
    @NotBlank @PlainText(max = 1000) String hypothesis,
    @NotBlank @PlainText(max = 500) String participants,
    @NotBlank @PlainText(max = 500) String measure,
    @Nullable @KnownRegion RegionCode region,
    @Nullable InitiativeId initiative,
    @Valid Period period,
    @Nullable @Valid Finding finding)
    implements Entity<ExperimentId> {
  /** Refuses a finding over a time that is not told with {@link InvalidValueException}. */
  public Experiment {
    if (finding != null && (period.from() == null || period.to() == null)) {
      throw new InvalidValueException(
          "experiment-period",
          "An experiment with a finding tells from which day to which day it ran.");
    }
  }

  /**
   * The same with what came out.
   *
   * @param told what came out
   * @return a copy
   * @throws InvalidValueException when the period has no first or no last day
   */
  public Experiment with(Finding told) {
    return new Experiment(id, hypothesis, participants, measure, region, initiative, period, told);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Experiment[" + id + "]";
  }
}
