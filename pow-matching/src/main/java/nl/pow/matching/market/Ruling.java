package nl.pow.matching.market;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;
import org.jspecify.annotations.Nullable;

/**
 * What people decided about one pair.
 *
 * @param proposal pins or dismisses it, or null
 * @param corrections by the name of the criterion
 */
record Ruling(@Nullable HumanDecision proposal, Map<String, Corrected> corrections) {
  static Ruling of(List<HumanDecision> decisions) {
    HumanDecision proposal = null;
    Map<String, Corrected> corrections = new HashMap<>();
    for (HumanDecision decision : decisions) {
      if (decision instanceof Corrected corrected) {
        corrections.put(corrected.criterion(), corrected);
      } else {
        proposal = decision;
      }
    }
    return new Ruling(proposal, corrections);
  }

  boolean pins() {
    return proposal instanceof Pinned;
  }

  /** The decision as though it were a demand, or none. */
  List<Finding> finding() {
    if (proposal == null) {
      return List.of();
    }
    boolean out = proposal instanceof Dismissed;
    return List.of(
        new Finding(
            Finding.DECISION,
            Role.DEMAND,
            out ? Verdict.NOT_MET : Verdict.MET,
            out ? 0 : Grade.FULL,
            Grade.FULL,
            0,
            out,
            List.of(),
            proposal));
  }
}
