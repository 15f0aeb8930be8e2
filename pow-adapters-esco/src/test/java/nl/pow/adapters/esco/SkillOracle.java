package nl.pow.adapters.esco;

import static nl.pow.adapters.esco.OccupationOracle.targets;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.core.taxonomy.Relation;

/** The values of skills, worked out as the page tells it, one pair at a time. */
final class SkillOracle {
  private final Classification esco;
  private final List<Set<Integer>> askedBy = new ArrayList<>();
  private final List<Set<Integer>> children = new ArrayList<>();
  private final Map<Integer, Integer> members = new HashMap<>();

  SkillOracle(Classification esco) {
    this.esco = esco;
    for (int skill = 0; skill < esco.skills().size(); skill++) {
      askedBy.add(new HashSet<>());
      children.add(new HashSet<>());
      groups(skill).forEach(group -> members.merge(group, 1, Integer::sum));
    }
    for (int skill = 0; skill < esco.skills().size(); skill++) {
      for (int parent : targets(esco.links().broaderSkill(), skill)) {
        children.get(parent).add(skill);
      }
    }
    for (int occupation = 0; occupation < esco.occupations().size(); occupation++) {
      for (int skill : targets(esco.links().essential(), occupation)) {
        askedBy.get(skill).add(occupation);
      }
    }
  }

  private Set<Integer> groups(int skill) {
    Set<Integer> groups = new HashSet<>();
    List<Integer> next = new ArrayList<>(targets(esco.links().skillGroup(), skill));
    while (!next.isEmpty()) {
      int group = next.remove(0);
      groups.add(group);
      next.addAll(targets(esco.links().broaderGroup(), group));
    }
    return groups;
  }

  private static int bits(int number) {
    return BigInteger.valueOf(number).bitLength();
  }

  /** Along the longest way; 0 when there is none. */
  private int stepsUp(int from, int to) {
    int most = 0;
    for (int parent : targets(esco.links().broaderSkill(), from)) {
      int rest = parent == to ? 0 : stepsUp(parent, to);
      most = parent == to || rest > 0 ? Math.max(most, 1 + rest) : most;
    }
    return most;
  }

  Set<Integer> below(int skill) {
    Set<Integer> below = new HashSet<>();
    for (int child : children.get(skill)) {
      below.add(child);
      below.addAll(below(child));
    }
    return below;
  }

  Relation relation(int asked, int found) {
    if (asked == found) {
      return new Relation(1000, "same");
    }
    int down = stepsUp(found, asked);
    if (down > 0) {
      return new Relation(Math.max(700, 900 - 50 * (down - 1)), "narrower");
    }
    int up = stepsUp(asked, found);
    if (up > 0) {
      int value = 600 - 100 * (up - 1) - 20 * bits(below(found).size());
      return new Relation(Math.max(100, value), "broader");
    }
    List<Relation> ties = new ArrayList<>();
    if (targets(esco.links().needs(), found).contains(asked)) {
      ties.add(new Relation(800, "comes-along"));
    }
    if (targets(esco.links().needs(), asked).contains(found)) {
      ties.add(new Relation(400, "needed-for"));
    }
    if (targets(esco.links().goesWith(), asked).contains(found)
        || targets(esco.links().goesWith(), found).contains(asked)) {
      ties.add(new Relation(400, "goes-with"));
    }
    Set<Integer> parents = targets(esco.links().broaderSkill(), asked);
    parents.retainAll(targets(esco.links().broaderSkill(), found));
    parents.stream()
        .map(parent -> 650 - 75 * bits(children.get(parent).size()))
        .forEach(value -> ties.add(new Relation(Math.max(0, value), "sibling")));
    Set<Integer> groups = groups(asked);
    groups.retainAll(groups(found));
    groups.stream()
        .map(group -> 400 - 50 * bits(members.get(group)))
        .forEach(value -> ties.add(new Relation(Math.max(0, value), "same-group")));
    Set<Integer> both = new HashSet<>(askedBy.get(asked));
    both.retainAll(askedBy.get(found));
    if (both.size() > 1) {
      int of = askedBy.get(asked).size() + askedBy.get(found).size() + 2;
      ties.add(new Relation(800 * both.size() / of, "same-occupations"));
    }
    Relation nearest = new Relation(0, "unrelated");
    for (Relation tie : ties) {
      nearest = tie.value() >= 100 && tie.value() > nearest.value() ? tie : nearest;
    }
    return nearest;
  }
}
