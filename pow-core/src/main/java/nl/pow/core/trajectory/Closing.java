package nl.pow.core.trajectory;

import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * How a trajectory ended, and what was learned from it.
 *
 * @param outcome what came of it, such as {@code outcome:placed}
 * @param worked whether it worked
 * @param why why it did or did not work, such as {@code why:employer-involved}
 * @param lesson the same in words, up to 2,000 characters, or null
 */
public record Closing(
    Code outcome, Indication worked, Code why, @Nullable @PlainText(max = 2000) String lesson) {
  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Closing[]";
  }
}
