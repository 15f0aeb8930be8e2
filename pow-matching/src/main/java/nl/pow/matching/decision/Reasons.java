package nl.pow.matching.decision;

import java.time.LocalDate;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;

/** What every decision needs. */
final class Reasons {
  private Reasons() {}

  static void check(LocalDate on, String reason) {
    Period.check(on);
    if (reason.isBlank() || reason.length() > HumanDecision.LONGEST_REASON) {
      throw new InvalidValueException(
          "decision-reason",
          "A decision has a reason of 1 to "
              + HumanDecision.LONGEST_REASON
              + " characters.\nMaybe tell in one sentence what it rests on.");
    }
  }

  /** Without the reason, which is for people and not for logs. */
  static String text(HumanDecision decision) {
    return decision.kind() + "[" + decision.candidate() + ", " + decision.vacancy() + "]";
  }
}
