package nl.pow.core.view;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.Code;
import nl.pow.core.store.Kind;

/** The views of the roles that the programme names. */
final class StandardViews {
  private static final List<Kind<?, ?>> EMPLOYERS_SIDE =
      List.of(Kind.EMPLOYER, Kind.VACANCY, Kind.OFFERING, Kind.EVENT);
  private static final List<Kind<?, ?>> PERSONS_SIDE =
      List.of(
          Kind.CANDIDATE,
          Kind.OFFERING,
          Kind.TRAJECTORY,
          Kind.ASSESSMENT,
          Kind.REFERRAL,
          Kind.PLACEMENT,
          Kind.OUTCOME);
  private static final List<Kind<?, ?>> WORKING_TOGETHER =
      List.of(
          Kind.PARTNER,
          Kind.PROFESSIONAL,
          Kind.OFFERING,
          Kind.TIGHTNESS,
          Kind.OPPORTUNITY,
          Kind.SECTOR_SIGNAL,
          Kind.BODY,
          Kind.AGREEMENT,
          Kind.DECISION,
          Kind.INSTRUMENT,
          Kind.MEETING_SERIES,
          Kind.MEETING,
          Kind.PROGRAMME,
          Kind.INSIGHT,
          Kind.PRIORITISATION,
          Kind.IDEA,
          Kind.QUESTION_ROUND,
          Kind.INITIATIVE,
          Kind.EXPERIMENT,
          Kind.INDICATOR,
          Kind.ACTION_PLAN,
          Kind.ACTION,
          Kind.EVENT);

  private static final List<View> ALL =
      Stream.of(
              jobHunter(),
              jobCoach(),
              view("case-worker", PERSONS_SIDE, Map.of()),
              view("business-coach", EMPLOYERS_SIDE, Map.of()),
              view(
                  "work-ambassador",
                  List.of(Kind.EMPLOYER, Kind.INSIGHT, Kind.EVENT),
                  ofVacancies()),
              view("coordinator", WORKING_TOGETHER, Map.of()),
              view("project-leader", WORKING_TOGETHER, Map.of()),
              view("programme-manager", WORKING_TOGETHER, Map.of()),
              view("pioneer", WORKING_TOGETHER, Map.of()))
          .toList();

  private StandardViews() {}

  static Optional<View> of(Code role) {
    return ALL.stream().filter(view -> view.role().equals(role)).findFirst();
  }

  /** The side of the vacancies; of people what they can do, and neither who nor where they are. */
  private static View jobHunter() {
    return view(
        "job-hunter",
        EMPLOYERS_SIDE,
        Map.of(
            Kind.CANDIDATE,
            names("id", "region", "status", "wishes", "qualifications"),
            Kind.REFERRAL,
            names("id", "candidate", "vacancy", "region", "state"),
            Kind.PLACEMENT,
            names("id", "candidate", "employer", "region", "kind", "hours", "firstOn", "state")));
  }

  /** The side of the people; of vacancies what somebody needs to know to guide to them. */
  private static View jobCoach() {
    Map<Kind<?, ?>, SortedSet<String>> seen = new TreeMap<>(ofVacancies());
    seen.put(Kind.EMPLOYER, names("id", "name", "region", "sectors"));
    return view("job-coach", PERSONS_SIDE, seen);
  }

  private static Map<Kind<?, ?>, SortedSet<String>> ofVacancies() {
    return Map.of(
        Kind.VACANCY,
        names("id", "region", "employer", "status", "openings", "title", "description", "job"));
  }

  private static View view(
      String role, List<Kind<?, ?>> whole, Map<Kind<?, ?>, SortedSet<String>> partly) {
    Map<Kind<?, ?>, SortedSet<String>> seen = new TreeMap<>(partly);
    whole.forEach(kind -> seen.put(kind, View.componentsOf(kind)));
    return new View(new Code("role", role), seen);
  }

  private static SortedSet<String> names(String... names) {
    return new TreeSet<>(Arrays.asList(names));
  }
}
