package nl.pow.adapters.esco.near;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Later;
import nl.pow.adapters.esco.concept.SkillConcept;
import nl.pow.core.profile.SkillId;
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
      nearness
          .get()
          .relations(
              number,
              (relation, found) -> {
                SkillId skill = skills.get(found).id();
                if (distinct.contains(skill)) {
                  near.add(new Related<>(skill, relation));
                }
              });
    }
    // they stand in the order of their ids, and a sort keeps the order of equals
    near.sort(Comparator.comparingInt(related -> -related.relation().value()));
    return List.copyOf(near);
  }
}
