package nl.pow.core.vacancy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import nl.pow.core.Indication;
import nl.pow.core.region.Postcode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Where the work is done.
 *
 * @param postcode the postcode, or null when not known
 * @param street the street, up to 100 characters, or null
 * @param houseNumber the number, 0 to 99,999, or null
 * @param addition what follows the number, up to 6 characters, or null
 * @param remote whether the work can be done from anywhere
 */
public record Workplace(
    @Nullable Postcode postcode,
    @Nullable @PlainText(max = 100) String street,
    @Nullable @Min(0) @Max(99_999) Integer houseNumber,
    @Nullable @PlainText(max = 6) String addition,
    Indication remote) {
  private static final Workplace UNKNOWN =
      new Workplace(null, null, null, null, Indication.UNKNOWN);

  /**
   * The workplace of which nothing is known.
   *
   * @return the unknown workplace
   */
  public static Workplace unknown() {
    return UNKNOWN;
  }

  /**
   * The workplace of which only the postcode is known.
   *
   * @param postcode the postcode
   * @return the workplace
   */
  public static Workplace at(Postcode postcode) {
    return new Workplace(postcode, null, null, null, Indication.UNKNOWN);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Workplace[]";
  }
}
