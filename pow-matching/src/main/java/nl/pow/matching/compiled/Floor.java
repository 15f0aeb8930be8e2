package nl.pow.matching.compiled;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import nl.pow.matching.builtin.BuiltIn;
import nl.pow.matching.builtin.CrowFlight;
import nl.pow.matching.builtin.Occupation;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.builtin.TravelDistance;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/**
 * One side laid out in rows, for whoever of the other side asks. What criteria say of the rows is
 * laid out when a rule first needs it, and shared by all rules. One thread at a time may ask for
 * finders.
 */
public final class Floor {
  private static final int NONE = -1;

  private final View view;
  private final int travel;
  private final @Nullable Reach reach;
  private final Map<Integer, Lane> lanes = new HashMap<>();
  private final Map<Rule, Filters> filters = new HashMap<>();
  private final AtomicInteger bits = new AtomicInteger(Filters.MOST);

  private Floor(View view, int travel, @Nullable Reach reach) {
    this.view = view;
    this.travel = travel;
    this.reach = reach;
  }

  /** Puts the rows in order; whose rows they are, the direction tells. */
  public static Floor of(Source source, Direction direction) {
    boolean candidates = direction == Direction.CANDIDATES_FOR_VACANCY;
    int rows = candidates ? source.candidates().size() : source.vacancies().size();
    View view = new View(source, direction, IntStream.range(0, rows).toArray());
    for (int assessor = 0; assessor < source.assessors().size(); assessor++) {
      if (view.criterion(assessor) instanceof TravelDistance) {
        return byPlace(view, assessor);
      }
    }
    return new Floor(view, NONE, null);
  }

  private static Floor byPlace(View unordered, int travel) {
    Classes classes = Objects.requireNonNull(unordered.memberClasses(travel, Integer.MAX_VALUE));
    return unordered.source().context().travel() instanceof CrowFlight flight
        ? byCells(unordered, travel, classes, new Spots(flight))
        : asking(unordered, travel, classes);
  }

  private static Floor byCells(View unordered, int travel, Classes classes, Spots spots) {
    boolean candidates = unordered.rowsAreCandidates();
    Endpoint[] ends = ends(unordered, travel, classes, candidates, spots);
    int[] cellOf = Cells.of(ends, classes.sizes());
    Layout layout =
        Layout.of(
            classes,
            Comparator.comparing((Integer c) -> cellOf[c])
                .thenComparing(c -> ends[c], Cells.order()));
    int[] cells = IntStream.of(layout.classes()).map(c -> cellOf[c]).toArray();
    Endpoint[] ordered =
        IntStream.of(layout.classes()).mapToObj(c -> ends[c]).toArray(Endpoint[]::new);
    Classes askers = Objects.requireNonNull(unordered.subjectClasses(travel, Integer.MAX_VALUE));
    Endpoint[] asking = ends(unordered, travel, askers, !candidates, spots);
    return new Floor(
        unordered.inOrder(layout.members()),
        travel,
        new FlightReach(
            layout,
            new Ends(ordered),
            new Cells(cells, ordered),
            subject -> asking[askers.of().get(subject)]));
  }

  private static Endpoint[] ends(
      View view, int travel, Classes classes, boolean candidates, Spots spots) {
    return IntStream.of(classes.sample())
        .mapToObj(
            one ->
                candidates
                    ? Endpoint.home(view.candidate(travel, one), spots)
                    : Endpoint.work(view.vacancy(travel, one), spots))
        .toArray(Endpoint[]::new);
  }

  private static Floor asking(View unordered, int travel, Classes classes) {
    Layout layout = Layout.of(classes, Comparator.naturalOrder());
    View view = unordered.inOrder(layout.members());
    return new Floor(view, travel, new AskedReach(view, travel, layout));
  }

  /** The numbers of all in rows; those near each other mostly lie near each other. */
  public int[] inOrder() {
    return view.members().clone();
  }

  /** For rules of which each criterion has one at most. */
  public Finder finder(List<Rule> rules) {
    Rule onTravel = rules.stream().filter(r -> r.assessor() == travel).findFirst().orElse(null);
    List<Track> tracks =
        rules.stream()
            .filter(rule -> rule.assessor() != travel)
            .map(this::track)
            .sorted(Comparator.comparingLong(Track::turn))
            .toList();
    return new Finder(view.members(), tracks, onTravel, onTravel == null ? null : reach);
  }

  private Track track(Rule rule) {
    Lane lane = lanes.computeIfAbsent(rule.assessor(), this::lane);
    boolean builtIn = view.criterion(rule.assessor()) instanceof BuiltIn;
    return new Track(
        rule,
        lane,
        builtIn,
        builtIn && rule.demanded() && lane instanceof TabledLane tabled
            ? filters.computeIfAbsent(
                rule.unwished(), demand -> new Filters(tabled, demand, view.rows(), bits))
            : null);
  }

  private Lane lane(int assessor) {
    Criterion criterion = view.criterion(assessor);
    if (view.source().context().taxonomy() instanceof CompiledTaxonomy taxonomy) {
      if (criterion instanceof Skills) {
        return new SkillLane(view, assessor, taxonomy.skillTable());
      }
      if (criterion instanceof Occupation) {
        return new OccupationLane(view, assessor, taxonomy.occupationTable());
      }
    }
    Classes classes = view.memberClasses(assessor, TabledLane.MOST_CLASSES);
    return classes == null
        ? new PlainLane(view, assessor)
        : new TabledLane(view, assessor, classes);
  }
}
