package nl.pow.core.outcome;

import nl.pow.core.Code;
import org.jspecify.annotations.Nullable;

/**
 * In which sector somebody worked before, and in which now.
 *
 * @param before the sector of the work before, such as {@code sbi:5610}, or null when not known
 * @param now the sector of the work now, or null when not known
 */
public record Sectors(@Nullable Code before, @Nullable Code now) {
  private static final Sectors UNKNOWN = new Sectors(null, null);

  /**
   * The sectors of which nothing is known.
   *
   * @return the unknown sectors
   */
  public static Sectors unknown() {
    return UNKNOWN;
  }

  /**
   * Tells whether it is a switch of sector.
   *
   * @return true when both are known, in the same list, and differ
   */
  public boolean isSwitch() {
    return before != null
        && now != null
        && before.scheme().equals(now.scheme())
        && !before.equals(now);
  }
}
