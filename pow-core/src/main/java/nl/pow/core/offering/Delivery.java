package nl.pow.core.offering;

import nl.pow.core.profile.LanguageCode;
import nl.pow.core.profile.LanguageLevel;
import org.jspecify.annotations.Nullable;

/**
 * How an offering is given.
 *
 * @param mode how people take part
 * @param language the language in which it is given, or null when not stated
 * @param level how well people must master that language to take part
 */
public record Delivery(DeliveryMode mode, @Nullable LanguageCode language, LanguageLevel level) {
  private static final Delivery UNKNOWN =
      new Delivery(DeliveryMode.UNKNOWN, null, LanguageLevel.UNKNOWN);

  /**
   * The delivery of which nothing is known.
   *
   * @return the unknown delivery
   */
  public static Delivery unknown() {
    return UNKNOWN;
  }
}
