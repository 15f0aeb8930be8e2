package nl.pow.matching.market;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import nl.pow.matching.compiled.Finder;
import nl.pow.matching.compiled.Floor;
import nl.pow.matching.compiled.Rule;
import nl.pow.matching.compiled.Source;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/**
 * Looks a compiled market through; a side is laid out when it is first looked through, and shared
 * by all questions on it. It knows of no decisions of people.
 */
final class Shortlists {
  private final Source source;
  private final Map<Direction, Jury> juries;
  private final Map<Direction, Floor> floors = new EnumMap<>(Direction.class);
  private final Map<Question, Finder> finders = new HashMap<>();

  /**
   * What is asked.
   *
   * @param among the direction whose rows are looked through
   * @param scored the direction whose wishes count, or null when none do
   * @param demanding the directions whose demands put pairs out
   */
  record Question(Direction among, @Nullable Direction scored, Set<Direction> demanding) {
    Question {
      demanding = Set.copyOf(demanding);
    }

    /** What one direction asks. */
    static Question of(Direction direction) {
      return new Question(direction, direction, EnumSet.of(direction));
    }
  }

  Shortlists(Source source, Map<Direction, Jury> juries) {
    this.source = source;
    this.juries = juries;
  }

  /** The numbers of one side, those near each other mostly near each other. */
  synchronized int[] byPlace(Direction among) {
    return floor(among).inOrder();
  }

  private Floor floor(Direction among) {
    return floors.computeIfAbsent(among, d -> Floor.of(source, d));
  }

  synchronized Finder finder(Question question) {
    Finder known = finders.get(question);
    if (known == null) {
      known = floor(question.among()).finder(rules(question));
      finders.put(question, known);
    }
    return known;
  }

  private List<Rule> rules(Question question) {
    Map<Integer, Rule> rules = new TreeMap<>(Comparator.naturalOrder());
    for (Direction direction : Direction.values()) {
      for (Rule rule : Objects.requireNonNull(juries.get(direction)).rules()) {
        Rule wished = direction == question.scored() ? rule : rule.unwished();
        Rule used = question.demanding().contains(direction) ? wished : wished.undemanded();
        rules.merge(rule.assessor(), used, Rule::and);
      }
    }
    List<Rule> used = new ArrayList<>(rules.values());
    used.removeIf(rule -> !rule.demanded() && !rule.wished());
    return used;
  }
}
