package nl.pow.matching.decision;

import jakarta.validation.Valid;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Decisions as they lie in JSON: a list for each kind. */
record DecisionsForm(
    List<@Valid Pinned> pinned,
    List<@Valid Dismissed> dismissed,
    List<@Valid Corrected> corrected) {
  static DecisionsForm of(List<HumanDecision> decisions) {
    List<Pinned> pinned = new ArrayList<>();
    List<Dismissed> dismissed = new ArrayList<>();
    List<Corrected> corrected = new ArrayList<>();
    for (HumanDecision decision : decisions) {
      if (decision instanceof Pinned one) {
        pinned.add(one);
      } else if (decision instanceof Dismissed one) {
        dismissed.add(one);
      } else if (decision instanceof Corrected one) {
        corrected.add(one);
      }
    }
    return new DecisionsForm(pinned, dismissed, corrected);
  }

  List<HumanDecision> decisions() {
    return Stream.of(pinned, dismissed, corrected).<HumanDecision>flatMap(List::stream).toList();
  }
}
