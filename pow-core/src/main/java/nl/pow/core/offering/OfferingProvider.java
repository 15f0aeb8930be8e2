package nl.pow.core.offering;

import jakarta.validation.constraints.NotBlank;
import nl.pow.core.party.EmployerId;
import nl.pow.core.party.PartnerId;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Who gives an offering; it never counts in the order of a menu card.
 *
 * @param name the name, 1 to 120 characters
 * @param partner the partner that it is, or null
 * @param employer the employer that it is, or null
 */
public record OfferingProvider(
    @NotBlank @PlainText(max = 120) String name,
    @Nullable PartnerId partner,
    @Nullable EmployerId employer) {
  /**
   * A provider of whom only the name is known.
   *
   * @param name the name
   * @return the provider
   */
  public static OfferingProvider named(String name) {
    return new OfferingProvider(name, null, null);
  }
}
