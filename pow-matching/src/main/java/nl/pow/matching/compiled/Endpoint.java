package nl.pow.matching.compiled;

import nl.pow.core.candidate.Candidate;
import nl.pow.core.region.GeoPoint;
import nl.pow.core.region.Postcode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.builtin.CrowFlight;
import nl.pow.matching.builtin.TravelDistance;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import org.jspecify.annotations.Nullable;

/**
 * One end of a way as the crow flies.
 *
 * @param point where it is, or null when that is not known
 * @param limit the greatest distance in metres, or the largest number
 * @param sure how certain a way within the limit is; 0 when only minutes are limited
 * @param remote whether no way has to be gone
 */
record Endpoint(@Nullable GeoPoint point, int limit, int sure, boolean remote) {
  static final int NO_LIMIT = Integer.MAX_VALUE;

  /** The mark of work that can be done from anywhere. */
  static final int REMOTE = Mark.of(Grade.met());

  private static final int METRES = 1000;
  private static final int HALF_SURE = 500;

  static Endpoint home(Facts<Candidate> facts, CrowFlight travel) {
    Integer km = facts.get(CandidateAttribute.MAX_DISTANCE_KM).orElse(null);
    boolean timed = facts.get(CandidateAttribute.MAX_TRAVEL_MINUTES).isPresent();
    Postcode postcode = facts.get(CandidateAttribute.HOME).orElse(null);
    int sure = !timed ? Grade.FULL : km == null ? 0 : HALF_SURE;
    return new Endpoint(travel.position(postcode), limit(km), sure, false);
  }

  static Endpoint work(Facts<Vacancy> facts, CrowFlight travel) {
    Integer km = facts.get(VacancyAttribute.RECRUITMENT_RADIUS_KM).orElse(null);
    Postcode postcode = facts.get(VacancyAttribute.WORKPLACE).orElse(null);
    boolean remote = facts.get(VacancyAttribute.REMOTE).orElse(false);
    return new Endpoint(travel.position(postcode), limit(km), Grade.FULL, remote);
  }

  private static int limit(@Nullable Integer km) {
    return km == null ? NO_LIMIT : km * METRES;
  }

  /** Nothing with a greater squared chord is within the limit. */
  double chord() {
    return Spot.squaredChord(limit);
  }

  /** What the criterion says of a way of that length. */
  static int mark(int metres, int limit, int sure) {
    int value = TravelDistance.value(metres);
    if (metres > limit) {
      return Mark.of(Grade.of(Verdict.NOT_MET, value));
    }
    return sure == 0 ? Mark.UNKNOWN : Mark.met(value, sure);
  }
}
