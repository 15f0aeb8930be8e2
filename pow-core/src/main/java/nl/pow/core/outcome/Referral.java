package nl.pow.core.outcome;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.history.Lived;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * A candidate put forward for a vacancy ({@code voordracht}): what people made of a proposal.
 *
 * <p>Nothing about the candidate reaches the employer before the candidate agreed: a history with a
 * step to {@link ReferralState#SHARED} needs a day of consent that is not after that step.
 *
 * @param id the identity
 * @param candidate who is put forward
 * @param vacancy for which work
 * @param region the region that does it, or null
 * @param consentOn the day on which the candidate agreed to be shown to the employer, or null
 * @param state how far it came; the state of the last step
 * @param history all steps, the first one first
 */
public record Referral(
    ReferralId id,
    CandidateId candidate,
    VacancyId vacancy,
    @Nullable @KnownRegion RegionCode region,
    @Nullable LocalDate consentOn,
    ReferralState state,
    List<@Valid ReferralStep> history)
    implements Entity<ReferralId>, Lived<ReferralState, ReferralStep> {
  /** Checks the history and the consent; throws {@link InvalidValueException} otherwise. */
  public Referral {
    history = Lived.checked(state, history);
    LocalDate consent = Period.check(consentOn);
    for (ReferralStep step : history) {
      boolean shared = step.state() == ReferralState.SHARED;
      if (shared && (consent == null || consent.isAfter(step.since()))) {
        throw new InvalidValueException(
            "referral-consent",
            "A referral is shared with an employer on or after the day on which the candidate"
                + " agreed.");
      }
    }
  }

  /**
   * Begins a referral.
   *
   * @param id the identity
   * @param candidate who is put forward
   * @param vacancy for which work
   * @param since the day
   * @param actor who puts them forward
   * @return the referral, proposed
   */
  public static Referral of(
      ReferralId id, CandidateId candidate, VacancyId vacancy, LocalDate since, ActorId actor) {
    ReferralStep first = ReferralStep.of(ReferralState.PROPOSED, since, actor);
    return new Referral(id, candidate, vacancy, null, null, first.state(), List.of(first));
  }

  /**
   * The same with one step more.
   *
   * @param step the step
   * @return a copy
   * @throws InvalidValueException when the step may not follow
   */
  public Referral with(ReferralStep step) {
    return new Referral(id, candidate, vacancy, region, consentOn, step.state(), historyWith(step));
  }

  /**
   * The same with consent.
   *
   * @param day the day on which the candidate agreed
   * @return a copy
   */
  public Referral withConsent(LocalDate day) {
    return new Referral(id, candidate, vacancy, region, day, state, history);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Referral[" + id + "]";
  }
}
