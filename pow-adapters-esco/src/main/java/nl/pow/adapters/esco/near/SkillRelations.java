package nl.pow.adapters.esco.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import java.util.SortedSet;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Later;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.NearPairs;
import nl.pow.core.taxonomy.Related;
import nl.pow.core.taxonomy.Relation;

/** How near skills are to each other, by their ids; safe for use by several threads. */
public final class SkillRelations {
  private final List<SkillConcept> skills;
  private final Later<Map<SkillId, Integer>> numbers;
  private final Later<SkillNearness> nearness;

  /**
   * Prepares one version of ESCO.
   *
   * @param esco the version
   */
  public SkillRelations(Classification esco) {
    skills = esco.skills();
    numbers = new Later<>(() -> numbered(esco.skills()));
    nearness = new Later<>(() -> new SkillNearness(esco));
  }

  private static Map<SkillId, Integer> numbered(List<SkillConcept> skills) {
    Map<SkillId, Integer> numbers = new HashMap<>();
    skills.forEach(skill -> numbers.put(skill.id(), numbers.size()));
    return numbers;
  }

  /**
   * The number of a skill.
   *
   * @param skill its id
   * @return its place in the list of skills; empty when it is not known
   */
  public OptionalInt number(SkillId skill) {
    Integer number = numbers.get().get(skill);
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }

  /**
   * How much of the skill asked comes with another.
   *
   * @param asked what is asked
   * @param found what was found
   * @return the relation
   */
  public Relation relation(SkillId asked, SkillId found) {
    if (asked.equals(found)) {
      return Relation.same();
    }
    Integer one = numbers.get().get(asked);
    Integer other = numbers.get().get(found);
    return one == null || other == null
        ? Relation.unrelated()
        : nearness.get().relation(one, other);
  }

  /**
   * Those that are near the one asked.
   *
   * @param asked what is asked
   * @param among what to look through; a set is quickest
   * @return nearest first, then by id
   */
  public List<Related<SkillId>> near(SkillId asked, Collection<SkillId> among) {
    Set<SkillId> distinct = Relations.distinct(among);
    List<Related<SkillId>> near = new ArrayList<>();
    Integer number = numbers.get().get(asked);
    if (number == null) {
      if (distinct.contains(asked)) {
        near.add(new Related<>(asked, Relation.same()));
      }
    } else {
      SkillRow row = new SkillRow(skills.size());
      nearness.get().fill(row, number);
      for (int found = row.next(0); found >= 0; found = row.next(found + 1)) {
        SkillId skill = skills.get(found).id();
        if (distinct.contains(skill)) {
          near.add(new Related<>(skill, row.relation(found)));
        }
      }
    }
    // they stand in the order of their ids, and a sort keeps the order of equals
    near.sort(Comparator.comparingInt(related -> -related.relation().value()));
    return List.copyOf(near);
  }

  /**
   * All that is near among many.
   *
   * @param asked what is asked
   * @param among what to look through
   * @param pairs is told of every pair
   */
  public void near(SortedSet<SkillId> asked, SortedSet<SkillId> among, NearPairs pairs) {
    List<SkillId> found = List.copyOf(among);
    int[] places = places(found);
    SkillRow row = new SkillRow(skills.size());
    int place = 0;
    for (SkillId one : asked) {
      Integer number = numbers.get().get(one);
      if (number != null) {
        nearness.get().fill(row, number);
        for (int near = row.next(0); near >= 0; near = row.next(near + 1)) {
          if (places[near] >= 0) {
            pairs.near(place, places[near], row.relation(near));
          }
        }
        row.clear();
      } else {
        int same = Collections.binarySearch(found, one);
        if (same >= 0) {
          pairs.near(place, same, Relation.same());
        }
      }
      place++;
    }
  }

  /** By the number of a skill its place among others, in the same order; -1 for none. */
  private int[] places(List<SkillId> among) {
    int[] places = new int[skills.size()];
    Arrays.fill(places, -1);
    for (int place = 0; place < among.size(); place++) {
      Integer number = numbers.get().get(among.get(place));
      if (number != null) {
        places[number] = place;
      }
    }
    return places;
  }
}
