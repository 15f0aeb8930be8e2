package nl.pow.core.plan;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.List;
import nl.pow.core.party.PartnerId;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What one partner expects of an action that partners do together, and what came of it.
 *
 * @param partner who expects it
 * @param text what, 1 to 1,000 characters
 * @param result what came of it, up to 1,000 characters, or null while that is not known
 * @param adjustments what was changed on the way, in order of the days
 */
public record Expectation(
    PartnerId partner,
    @NotBlank @PlainText(max = 1000) String text,
    @Nullable @PlainText(max = 1000) String result,
    List<@Valid Adjustment> adjustments) {
  /** Puts the adjustments in order. */
  public Expectation {
    adjustments = Adjustment.inOrder(adjustments);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Expectation[]";
  }
}
