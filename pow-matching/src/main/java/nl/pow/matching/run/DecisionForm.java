package nl.pow.matching.run;

import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;
import org.jspecify.annotations.Nullable;

/** One decision, under the name of its kind. */
record DecisionForm(
    @Nullable Pinned pinned, @Nullable Dismissed dismissed, @Nullable Corrected corrected) {
  static DecisionForm of(HumanDecision decision) {
    return new DecisionForm(
        decision instanceof Pinned one ? one : null,
        decision instanceof Dismissed one ? one : null,
        decision instanceof Corrected one ? one : null);
  }

  HumanDecision decision() {
    List<HumanDecision> told =
        Stream.<@Nullable HumanDecision>of(pinned, dismissed, corrected)
            .flatMap(Stream::ofNullable)
            .toList();
    if (told.size() != 1) {
      throw new InvalidValueException("run-decision", "A decision is of one kind.");
    }
    return told.get(0);
  }
}
