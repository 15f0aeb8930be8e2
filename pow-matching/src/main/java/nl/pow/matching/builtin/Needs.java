package nl.pow.matching.builtin;

import java.util.Locale;
import nl.pow.core.profile.Need;

/** How needs are told in evidence. */
final class Needs {
  private Needs() {}

  /** {@code must}, {@code should} or {@code trainable}. */
  static String subject(Need need) {
    return need.name().toLowerCase(Locale.ROOT);
  }
}
