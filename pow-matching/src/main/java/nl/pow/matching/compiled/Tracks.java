package nl.pow.matching.compiled;

import java.util.Comparator;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.matching.builtin.BuiltIn;
import nl.pow.matching.builtin.Occupation;
import nl.pow.matching.builtin.Skills;
import nl.pow.matching.criterion.Criterion;

/** How each rule is laid out; the built-in criteria are known by their class. */
final class Tracks {
  private Tracks() {}

  static List<Track> of(View view, List<Rule> rules) {
    AtomicInteger filters = new AtomicInteger(Filters.MOST);
    return rules.stream()
        .map(rule -> track(view, rule, filters))
        .sorted(Comparator.comparingInt(Track::turn).thenComparing(track -> -track.rule().weight()))
        .toList();
  }

  private static Track track(View view, Rule rule, AtomicInteger filters) {
    Criterion criterion = view.criterion(rule.assessor());
    Lane lane = lane(view, rule.assessor(), criterion);
    boolean filtered = rule.demanded() && criterion instanceof BuiltIn;
    return new Track(
        rule,
        lane,
        filtered && lane instanceof TabledLane tabled
            ? new Filters(tabled, rule, view.rows(), filters)
            : null);
  }

  private static Lane lane(View view, int assessor, Criterion criterion) {
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
