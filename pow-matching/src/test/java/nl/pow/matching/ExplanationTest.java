package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;
import nl.pow.matching.market.Explanation;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Role;
import org.junit.jupiter.api.Test;

class ExplanationTest {
  private static final CandidateId ANN = new CandidateId("ann");
  private static final VacancyId COOK = new VacancyId("cook");

  private static Finding demand(String criterion, Verdict verdict, boolean blocks) {
    return new Finding(criterion, Role.DEMAND, verdict, 500, 0, 0, blocks, List.of(), null);
  }

  private static Finding wish(String criterion, Verdict verdict, HumanDecision decision) {
    return new Finding(criterion, Role.WISH, verdict, 500, 0, 3, false, List.of(), decision);
  }

  @Test
  void demandsThatCouldNotBeCheckedAreWorthAQuestion() {
    Finding asked = demand("hours", Verdict.UNKNOWN, false);
    Explanation explanation =
        new Explanation(
            List.of(
                asked,
                demand("travel", Verdict.UNKNOWN, true),
                demand("licences", Verdict.NOT_MET, true),
                demand("languages", Verdict.MET, false),
                wish("skills", Verdict.UNKNOWN, null)));

    assertThat(explanation.unchecked()).containsExactly(asked);
    assertThat(explanation.blockedBy())
        .extracting(Finding::criterion)
        .containsExactly("travel", "licences");
    assertThat(explanation.score()).isEqualTo(1500);
  }

  @Test
  void onlyAPinKeepsAPairProposed() {
    Pinned pinned = new Pinned(ANN, COOK, new ActorId("p"), Sample.DAY, "They have met.");
    Corrected corrected =
        new Corrected(ANN, COOK, new ActorId("p"), Sample.DAY, "Known.", "skills", Grade.met());

    assertThat(new Explanation(List.of()).pinned()).isFalse();
    assertThat(new Explanation(List.of(wish("skills", Verdict.MET, corrected))).pinned()).isFalse();
    assertThat(
            new Explanation(
                    List.of(wish("hours", Verdict.MET, null), wish("skills", Verdict.MET, pinned)))
                .pinned())
        .isTrue();
  }
}
