package nl.pow.matching.compiled;

import java.util.Objects;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.region.Postcode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/**
 * One end of a way as the crow flies.
 *
 * @param spot where it is, or null when that is not known
 * @param limit the greatest distance in metres, or the largest number
 * @param sure how certain a way within the limit is; 0 when only minutes are limited
 * @param remote whether no way has to be gone
 */
record Endpoint(@Nullable Spot spot, int limit, int sure, boolean remote) {
  static final int NO_LIMIT = Integer.MAX_VALUE;

  /** The mark of work that can be done from anywhere. */
  static final int REMOTE = Mark.of(Grade.met());

  private static final int METRES = 1000;
  private static final int HALF_SURE = 500;

  static Endpoint home(Facts<Candidate> facts, Spots spots) {
    Integer km = facts.get(CandidateAttribute.MAX_DISTANCE_KM).orElse(null);
    boolean timed = facts.get(CandidateAttribute.MAX_TRAVEL_MINUTES).isPresent();
    Postcode postcode = facts.get(CandidateAttribute.HOME).orElse(null);
    int sure = !timed ? Grade.FULL : km == null ? 0 : HALF_SURE;
    return new Endpoint(spots.of(postcode), limit(km), sure, false);
  }

  static Endpoint work(Facts<Vacancy> facts, Spots spots) {
    Integer km = facts.get(VacancyAttribute.RECRUITMENT_RADIUS_KM).orElse(null);
    Postcode postcode = facts.get(VacancyAttribute.WORKPLACE).orElse(null);
    boolean remote = facts.get(VacancyAttribute.REMOTE).orElse(false);
    return new Endpoint(spots.of(postcode), limit(km), Grade.FULL, remote);
  }

  private static int limit(@Nullable Integer km) {
    return km == null ? NO_LIMIT : km * METRES;
  }

  boolean isAt(@Nullable Spot other) {
    return Objects.equals(spot, other);
  }
}
