package nl.pow.core.outcome;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plan.ActionId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something that was reached, for one person or for so many jobs.
 *
 * @param id the identity
 * @param type what was reached
 * @param number for how many people or jobs, 1 to 1,000,000; 1 when it names a person
 * @param candidate for whom, or null when no person is named
 * @param placement by which placement of this person, or null
 * @param region in which region, or null
 * @param on the day
 * @param actions the actions that contributed to it
 * @param evidence what shows it, such as {@code evidence:claim-withdrawn}, or null
 * @param note what else there is to say, up to 2,000 characters, or null
 */
public record Outcome(
    OutcomeId id,
    OutcomeType type,
    @Min(1) @Max(1_000_000) int number,
    @Nullable CandidateId candidate,
    @Nullable PlacementId placement,
    @Nullable @KnownRegion RegionCode region,
    LocalDate on,
    SortedSet<ActionId> actions,
    @Nullable Code evidence,
    @Nullable @PlainText(max = 2000) String note)
    implements Entity<OutcomeId> {
  /** Evidence of a job preserved: somebody took back a claim for benefit. */
  public static final Code CLAIM_WITHDRAWN = new Code("evidence", "claim-withdrawn");

  /** Checks what belongs together; throws {@link InvalidValueException} otherwise. */
  public Outcome {
    Period.check(on);
    actions = Collections.unmodifiableSortedSet(new TreeSet<>(actions));
    if (candidate != null && number != 1) {
      throw new InvalidValueException(
          "outcome-number", "An outcome that names a person counts for one.");
    }
    if (placement != null && (candidate == null || type == OutcomeType.JOB_PRESERVED)) {
      throw new InvalidValueException(
          "outcome-placement",
          "An outcome of a placement names the person, and is no job that was preserved.");
    }
    if (CLAIM_WITHDRAWN.equals(evidence) && type != OutcomeType.JOB_PRESERVED) {
      throw new InvalidValueException(
          "outcome-claim",
          "A claim that is withdrawn counts as a job preserved and as nothing else.");
    }
  }

  /**
   * Something that was reached for one person.
   *
   * @param id the identity
   * @param type what
   * @param candidate for whom
   * @param on the day
   * @return the outcome
   */
  public static Outcome of(OutcomeId id, OutcomeType type, CandidateId candidate, LocalDate on) {
    return new Outcome(
        id, type, 1, candidate, null, null, on, Collections.emptySortedSet(), null, null);
  }

  /**
   * Claims for benefit that were taken back: so many jobs preserved.
   *
   * @param id the identity
   * @param number how many
   * @param region in which region, or null
   * @param on the day
   * @return the outcome
   */
  public static Outcome claimsWithdrawn(
      OutcomeId id, int number, @Nullable RegionCode region, LocalDate on) {
    return new Outcome(
        id,
        OutcomeType.JOB_PRESERVED,
        number,
        null,
        null,
        region,
        on,
        Collections.emptySortedSet(),
        CLAIM_WITHDRAWN,
        null);
  }

  /**
   * The same with other actions.
   *
   * @param contributing the actions that contributed to it
   * @return a copy
   */
  public Outcome withActions(Collection<ActionId> contributing) {
    return new Outcome(
        id,
        type,
        number,
        candidate,
        placement,
        region,
        on,
        new TreeSet<>(contributing),
        evidence,
        note);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Outcome[" + id + "]";
  }
}
