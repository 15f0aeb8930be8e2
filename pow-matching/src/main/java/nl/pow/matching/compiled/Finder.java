package nl.pow.matching.compiled;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import nl.pow.matching.builtin.CrowFlight;
import nl.pow.matching.builtin.TravelDistance;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Finds the best few of one side for each of the other; exactly those that judging every pair
 * gives. Immutable but for tables that fill up; thread-safe.
 */
public final class Finder {
  private final int[] members;
  private final List<Track> tracks;
  private final @Nullable Rule travel;
  private final @Nullable Reach reach;

  private Finder(View view, List<Rule> rules, @Nullable Rule travel, @Nullable Reach reach) {
    this.members = view.members();
    this.tracks = Tracks.of(view, rules.stream().filter(rule -> !rule.equals(travel)).toList());
    this.travel = travel;
    this.reach = reach;
  }

  /** Lays the rows out for all rules of one direction; each criterion has one rule at most. */
  public static Finder of(Source source, Direction direction, List<Rule> rules) {
    boolean candidates = direction == Direction.CANDIDATES_FOR_VACANCY;
    int rows = candidates ? source.candidates().size() : source.vacancies().size();
    View unordered = new View(source, direction, IntStream.range(0, rows).toArray());
    for (Rule rule : rules) {
      if (unordered.criterion(rule.assessor()) instanceof TravelDistance) {
        return of(unordered, rules, rule);
      }
    }
    return new Finder(unordered, rules, null, null);
  }

  private static Finder of(View unordered, List<Rule> rules, Rule travel) {
    int assessor = travel.assessor();
    Classes classes = Objects.requireNonNull(unordered.memberClasses(assessor, Integer.MAX_VALUE));
    if (unordered.source().context().travel() instanceof CrowFlight flight) {
      Endpoint[] ends = endpoints(unordered, assessor, classes, flight);
      Layout layout =
          Layout.of(classes, Comparator.comparing((Integer i) -> ends[i], Places.ORDER));
      Endpoint[] ordered =
          IntStream.of(layout.classes()).mapToObj(i -> ends[i]).toArray(Endpoint[]::new);
      View view = unordered.inOrder(layout.members());
      return new Finder(
          view, rules, travel, new FlightReach(view, travel, flight, layout, ordered));
    }
    Layout layout = Layout.of(classes, Comparator.naturalOrder());
    View view = unordered.inOrder(layout.members());
    return new Finder(view, rules, travel, new AskedReach(view, travel, layout));
  }

  private static Endpoint[] endpoints(View view, int assessor, Classes classes, CrowFlight flight) {
    return IntStream.of(classes.sample())
        .mapToObj(
            member ->
                view.rowsAreCandidates()
                    ? Endpoint.home(view.candidate(assessor, member), flight)
                    : Endpoint.work(view.vacancy(assessor, member), flight))
        .toArray(Endpoint[]::new);
  }

  /**
   * The numbers of the best rows, best first.
   *
   * @param subject the number of the one who asks
   * @param top at most so many
   */
  public int[] best(int subject, int top) {
    Search search = new Search(members, travel, Math.min(top, members.length));
    for (Track track : tracks) {
      if (!search.follow(track, subject)) {
        return new int[0];
      }
    }
    Spans all = new Spans();
    if (reach == null) {
      all.add(0, members.length, Mark.NONE);
    }
    return search.over(reach == null ? all : reach.spans(subject));
  }
}
