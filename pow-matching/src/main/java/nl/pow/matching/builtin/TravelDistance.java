package nl.pow.matching.builtin;

import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.region.Postcode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.travel.Trip;
import org.jspecify.annotations.Nullable;

/** How far home is from work, against what both sides allow. */
public final class TravelDistance extends BuiltIn {
  private static final int HALF_SURE = 500;
  private static final int ONE_POINT = 20_000_000;
  private static final int START = 15_000;

  /** Makes the criterion; it has no state. */
  public TravelDistance() {
    super(
        "travel",
        CandidateAttribute.HOME,
        CandidateAttribute.MAX_DISTANCE_KM,
        CandidateAttribute.MAX_TRAVEL_MINUTES,
        VacancyAttribute.WORKPLACE,
        VacancyAttribute.RECRUITMENT_RADIUS_KM,
        VacancyAttribute.REMOTE);
  }

  /** A trip and what limits it; a limit that is null is not stated. */
  private record Way(
      Trip trip, @Nullable Integer reachKm, @Nullable Integer radiusKm, @Nullable Integer minutes) {
    boolean isTooFar() {
      return passes(trip.metres(), reachKm, 1000)
          || passes(trip.metres(), radiusKm, 1000)
          || passes(trip.minutes(), minutes, 1);
    }

    boolean leavesMinutesOpen() {
      return minutes != null && trip.minutes() == null;
    }

    private static boolean passes(@Nullable Integer found, @Nullable Integer most, int unit) {
      return found != null && most != null && found > most * unit;
    }
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    if (vacancy.get(VacancyAttribute.REMOTE).orElse(false)) {
      trail.add(note("distance", "remote"));
      return Grade.met();
    }
    Optional<Postcode> home = candidate.get(CandidateAttribute.HOME);
    Optional<Postcode> work = vacancy.get(VacancyAttribute.WORKPLACE);
    Optional<Trip> trip =
        home.isPresent() && work.isPresent()
            ? context.travel().trip(home.get(), work.get())
            : Optional.empty();
    if (trip.isEmpty()) {
      trail.add(note("distance", "not-known"));
      return Grade.unknown();
    }
    Way way =
        new Way(
            trip.get(),
            candidate.get(CandidateAttribute.MAX_DISTANCE_KM).orElse(null),
            vacancy.get(VacancyAttribute.RECRUITMENT_RADIUS_KM).orElse(null),
            candidate.get(CandidateAttribute.MAX_TRAVEL_MINUTES).orElse(null));
    tell(way, trail);
    return grade(way);
  }

  private static Grade grade(Way way) {
    int value = value(way.trip().metres());
    if (way.isTooFar()) {
      return Grade.of(Verdict.NOT_MET, value);
    }
    if (!way.leavesMinutesOpen()) {
      return Grade.of(Verdict.MET, value);
    }
    return way.reachKm() == null
        ? Grade.unknown()
        : Grade.of(Verdict.MET, value).withCertainty(HALF_SURE);
  }

  /** What a way of so many metres is worth. */
  public static int value(int metres) {
    return metres > ONE_POINT - START ? 0 : Math.min(Grade.FULL, ONE_POINT / (START + metres));
  }

  private static void tell(Way way, Trail trail) {
    Trip trip = way.trip();
    trail.add(() -> limit("distance", "kilometres", way.reachKm(), "metres", trip.metres(), 1000));
    if (way.radiusKm() != null) {
      trail.add(() -> limit("radius", "kilometres", way.radiusKm(), "metres", trip.metres(), 1000));
    }
    if (way.minutes() != null) {
      trail.add(() -> limit("time", "minutes", way.minutes(), "minutes", trip.minutes(), 1));
    }
  }

  private static Evidence limit(
      String subject,
      String askedUnit,
      @Nullable Integer most,
      String foundUnit,
      @Nullable Integer found,
      int unit) {
    String relation =
        found == null
            ? "not-known"
            : most == null ? "no-limit" : found > most * unit ? "outside" : "within";
    return new Evidence(subject, code(askedUnit, most), code(foundUnit, found), relation);
  }
}
