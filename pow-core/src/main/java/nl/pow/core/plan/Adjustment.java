package nl.pow.core.plan;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.Period;
import nl.pow.core.validation.Expected;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A change on the way, so that an expectation can still be met.
 *
 * @param on the day
 * @param text what was changed, 1 to 1,000 characters
 * @param reason why; its absence is a warning
 */
public record Adjustment(
    LocalDate on,
    @NotBlank @PlainText(max = 1000) String text,
    @Nullable @Expected(message = "{nl.pow.adjustment-reason}") Code reason) {
  /** Checks the day. */
  public Adjustment {
    Period.check(on);
  }

  static List<Adjustment> inOrder(List<Adjustment> some) {
    return some.stream().sorted(Comparator.comparing(Adjustment::on)).toList();
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Adjustment[]";
  }
}
