package nl.pow.core.outcome;

import nl.pow.core.trajectory.TrajectoryId;
import nl.pow.core.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/**
 * What a placement came from.
 *
 * @param vacancy the vacancy that it fills, or null
 * @param referral the referral that led to it, or null
 * @param trajectory the trajectory that led to it, or null
 */
public record PlacementOrigin(
    @Nullable VacancyId vacancy, @Nullable ReferralId referral, @Nullable TrajectoryId trajectory) {
  private static final PlacementOrigin UNKNOWN = new PlacementOrigin(null, null, null);

  /**
   * The origin of which nothing is known.
   *
   * @return the unknown origin
   */
  public static PlacementOrigin unknown() {
    return UNKNOWN;
  }
}
