package nl.pow.core.candidate;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import nl.pow.core.profile.Transport;
import nl.pow.core.region.Postcode;
import org.jspecify.annotations.Nullable;

/**
 * How far somebody can travel, and by what.
 *
 * @param home where travel starts ({@code bemiddelingspostcode}), or null when not known
 * @param maxDistanceKm the greatest distance in kilometres, 0 to 999, or null when not stated
 * @param maxTravelMinutes the longest time one way in minutes, 0 to 999, or null when not stated
 * @param transports the means of transport that are there
 */
public record Mobility(
    @Nullable Postcode home,
    @Nullable @Min(0) @Max(999) Integer maxDistanceKm,
    @Nullable @Min(0) @Max(999) Integer maxTravelMinutes,
    List<@Valid Transport> transports) {
  private static final Mobility UNKNOWN = new Mobility(null, null, null, List.of());

  /** Copies the list. */
  public Mobility {
    transports = List.copyOf(transports);
  }

  /**
   * The mobility of which nothing is known.
   *
   * @return the unknown mobility
   */
  public static Mobility unknown() {
    return UNKNOWN;
  }

  /**
   * The same mobility over another distance.
   *
   * @param km the greatest distance in kilometres, 0 to 999, or null when not stated
   * @return a copy
   */
  public Mobility withMaxDistanceKm(@Nullable Integer km) {
    return new Mobility(home, km, maxTravelMinutes, transports);
  }

  /**
   * The same mobility for another time.
   *
   * @param minutes the longest time one way in minutes, 0 to 999, or null when not stated
   * @return a copy
   */
  public Mobility withMaxTravelMinutes(@Nullable Integer minutes) {
    return new Mobility(home, maxDistanceKm, minutes, transports);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Mobility[]";
  }
}
