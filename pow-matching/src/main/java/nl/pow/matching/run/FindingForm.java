package nl.pow.matching.run;

import java.util.List;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Role;
import org.jspecify.annotations.Nullable;

/** A finding as it lies in JSON. */
record FindingForm(
    String criterion,
    Role role,
    Verdict verdict,
    int value,
    int certainty,
    int weight,
    boolean blocks,
    List<Evidence> evidence,
    @Nullable DecisionForm decision) {
  static FindingForm of(Finding finding) {
    HumanDecision decision = finding.decision();
    return new FindingForm(
        finding.criterion(),
        finding.role(),
        finding.verdict(),
        finding.value(),
        finding.certainty(),
        finding.weight(),
        finding.blocks(),
        finding.evidence(),
        decision == null ? null : DecisionForm.of(decision));
  }

  Finding finding() {
    return new Finding(
        criterion,
        role,
        verdict,
        value,
        certainty,
        weight,
        blocks,
        evidence,
        decision == null ? null : decision.decision());
  }
}
