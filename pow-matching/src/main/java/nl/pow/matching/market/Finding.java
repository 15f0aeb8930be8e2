package nl.pow.matching.market;

import java.util.List;
import nl.pow.core.InvalidValueException;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.HumanDecision;
import org.jspecify.annotations.Nullable;

/**
 * What one criterion found about one pair, and what that counted for.
 *
 * @param criterion the name of the criterion, or {@link #DECISION}
 * @param role whether it was demanded or wished
 * @param verdict the outcome in one word
 * @param value how good, 0 to 1000; the value of the policy when the verdict is UNKNOWN
 * @param certainty the share of the value that rests on known facts, 0 to 1000
 * @param weight the weight of the wish, 0 for a demand
 * @param blocks whether this puts the pair out; only a demand can
 * @param evidence what was asked and found, in the order of the vacancy
 * @param decision of a person that this is or that set the grade, or null when the criterion did
 */
public record Finding(
    String criterion,
    Role role,
    Verdict verdict,
    int value,
    int certainty,
    int weight,
    boolean blocks,
    List<Evidence> evidence,
    @Nullable HumanDecision decision) {
  /** In the place of a criterion: a person decided whether the pair is proposed. */
  public static final String DECISION = "decision";

  /** Copies the list; throws {@link InvalidValueException} when role, weight and block clash. */
  public Finding {
    evidence = List.copyOf(evidence);
    if (role == Role.WISH ? blocks || weight < 1 : weight != 0) {
      throw new InvalidValueException(
          "finding", "A wish has a weight and blocks nothing; a demand has no weight.");
    }
  }

  /**
   * What it adds to the score.
   *
   * @return weight x value; 0 for a demand
   */
  public long contribution() {
    return Math.multiplyExact((long) weight, value);
  }
}
