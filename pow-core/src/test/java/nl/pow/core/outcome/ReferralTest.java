package nl.pow.core.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import org.junit.jupiter.api.Test;

class ReferralTest {
  private static final LocalDate DAY = LocalDate.of(2026, 3, 2);
  private static final ActorId COACH = new ActorId("coach-1");
  private static final Referral PROPOSED =
      Referral.of(new ReferralId("r-1"), new CandidateId("c-1"), new VacancyId("v-1"), DAY, COACH);

  private static ReferralStep step(ReferralState state, int days) {
    return ReferralStep.of(state, DAY.plusDays(days), COACH);
  }

  @Test
  void goesFromProposalToWork() {
    Referral placed =
        PROPOSED
            .withConsent(DAY)
            .with(step(ReferralState.SHARED, 0))
            .with(step(ReferralState.PRESENTED, 2))
            .with(step(ReferralState.INTERVIEW, 7))
            .with(step(ReferralState.INTERVIEW, 12))
            .with(step(ReferralState.ACCEPTED, 13))
            .with(step(ReferralState.PLACED, 30));
    assertThat(placed.state()).isEqualTo(ReferralState.PLACED);
    assertThat(placed.stateOn(DAY.plusDays(8))).contains(ReferralState.INTERVIEW);
    assertThat(placed.history()).hasSize(7);
    assertThat(PROPOSED.history()).hasSize(1);
  }

  @Test
  void isNotSharedBeforeTheCandidateAgreed() {
    String rule =
        "A referral is shared with an employer on or after the day on which the candidate agreed.";
    assertThatThrownBy(() -> PROPOSED.with(step(ReferralState.SHARED, 1)))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage(rule);
    Referral agreed = PROPOSED.withConsent(DAY.plusDays(2));
    assertThatThrownBy(() -> agreed.with(step(ReferralState.SHARED, 1))).hasMessage(rule);
    assertThat(agreed.with(step(ReferralState.SHARED, 2)).state()).isEqualTo(ReferralState.SHARED);
    Referral shared = agreed.with(step(ReferralState.SHARED, 2));
    assertThatThrownBy(() -> shared.withConsent(DAY.plusDays(3))).hasMessage(rule);
  }

  @Test
  void doesNotEndWithoutAReason() {
    assertThatThrownBy(() -> PROPOSED.with(step(ReferralState.DECLINED, 1)))
        .hasMessage("A step to this state tells its reason, as a code.");
    ReferralStep declined =
        new ReferralStep(
            ReferralState.DECLINED, DAY, COACH, Code.parse("reason:candidate-declined"), null);
    assertThat(PROPOSED.with(declined).state().next()).isEmpty();
  }

  @Test
  void showsItsIdOnly() {
    assertThat(PROPOSED).hasToString("Referral[r-1]");
    assertThat(PROPOSED.history().get(0)).hasToString("ReferralStep[]");
  }
}
