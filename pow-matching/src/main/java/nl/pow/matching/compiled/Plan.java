package nl.pow.matching.compiled;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** In which way rows are looked at for one who asks: what is cheap first. */
final class Plan {
  private final @Nullable Rule travel;
  private final @Nullable Probe trips;
  private final List<long[]> filters = new ArrayList<>();
  private final List<Step> cheap = new ArrayList<>();
  private final List<Step> costly = new ArrayList<>();
  private @Nullable Step skills;
  private @Nullable Bounded bounds;
  private long points;
  private long certain;
  private long weight;

  /** For a rule on travel, and what tells the marks that stretches of rows tell but roughly. */
  Plan(@Nullable Rule travel, @Nullable Probe trips) {
    this.travel = travel;
    this.trips = trips;
    this.weight = travel == null ? 0 : travel.weight();
  }

  /** Takes a rule in; false when it puts all rows out. */
  boolean follow(Track track, int subject) {
    Rule rule = track.rule();
    weight += rule.weight();
    Filter filter = track.filters() == null ? null : track.filters().of(subject);
    long[] passing = filter == null ? null : filter.words();
    if (passing != null) {
      filters.add(passing);
    }
    if (filter != null && (filter.mark() != Mark.NONE || !rule.wished())) {
      return add(rule, filter.mark());
    }
    Probe probe = track.lane().probe(subject);
    if (probe instanceof Constant constant) {
      return add(rule, constant.mark());
    }
    if (probe instanceof Bounded bounded) {
      skills = new Step(rule, probe);
      bounds = bounded;
    } else {
      (track.isCheap() ? cheap : costly).add(new Step(rule, probe));
    }
    return true;
  }

  /** All rows that are left have this mark, or nobody wants to know it. */
  private boolean add(Rule rule, int mark) {
    points += rule.points(mark);
    certain += rule.certain(mark);
    return !rule.blocks(mark);
  }

  /** Nobody asks the probes any more. */
  void done() {
    if (bounds != null) {
      bounds.done();
    }
  }

  @Nullable Step trips() {
    return travel == null || trips == null ? null : new Step(travel, trips);
  }

  List<long[]> filters() {
    return filters;
  }

  List<Step> cheap() {
    return cheap;
  }

  /** What skills bring, or null when nothing is asked of them. */
  @Nullable Step skills() {
    return skills;
  }

  @Nullable Bounded bounds() {
    return bounds;
  }

  List<Step> costly() {
    return costly;
  }

  /** No row gets more by steps. */
  static long most(List<Step> steps) {
    return steps.stream().mapToLong(step -> step.rule().most()).sum();
  }

  /** The points of all rows where travel says this. */
  long points(int trip) {
    return travel == null ? points : points + travel.points(trip);
  }

  /** No row gets more beside what the steps bring. */
  long most() {
    return travel == null ? points : points + travel.most();
  }

  /** How confident a score is. */
  int sure(int trip, long others) {
    long all = certain + others + (travel == null ? 0 : travel.certain(trip));
    return weight == 0 ? Mark.SURE : (int) (all / weight);
  }
}
