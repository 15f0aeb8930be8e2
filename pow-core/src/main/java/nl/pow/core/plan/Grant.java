package nl.pow.core.plan;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.pow.core.InvalidValueException;
import nl.pow.core.party.PartnerId;

/**
 * The money that one partner grants an action, and how much of it is spent.
 *
 * @param partner who grants it
 * @param grantedEuros how much, in whole euros, 0 to 2,000,000,000
 * @param spentEuros how much of that is spent, in whole euros
 */
public record Grant(
    PartnerId partner,
    @Min(0) @Max(2_000_000_000) int grantedEuros,
    @Min(0) @Max(2_000_000_000) int spentEuros) {
  /** Refuses to spend more than was granted with {@link InvalidValueException}. */
  public Grant {
    if (spentEuros > grantedEuros) {
      throw new InvalidValueException(
          "grant-spent", "No more is spent on an action than was granted for it.");
    }
  }

  /**
   * What is left.
   *
   * @return whole euros, 0 or more
   */
  public int leftEuros() {
    return grantedEuros - spentEuros;
  }
}
