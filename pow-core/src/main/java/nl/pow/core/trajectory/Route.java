package nl.pow.core.trajectory;

import nl.pow.core.Code;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * Which way somebody asked for, and which way was decided.
 *
 * @param requested what the person asked for, such as {@code route:own-business}, or null when
 *     nothing was asked
 * @param decided what was decided, or null while nothing is
 * @param reason why it differs from what was asked; needed when it does
 */
public record Route(@Nullable Code requested, @Nullable Code decided, @Nullable Code reason) {
  private static final Route OPEN = new Route(null, null, null);

  /** Refuses another decision than was asked for without a reason. */
  public Route {
    if (requested != null && decided != null && !requested.equals(decided) && reason == null) {
      throw new InvalidValueException(
          "route-reason", "A route that differs from the one that was asked for tells why.");
    }
  }

  /**
   * The route of which nothing was asked or decided.
   *
   * @return the open route
   */
  public static Route open() {
    return OPEN;
  }
}
