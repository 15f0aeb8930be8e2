package nl.pow.core.taxonomy;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;

/**
 * The step from one occupation to another: which of the essential skills of the new one come along,
 * and which are to be learned.
 *
 * @param from the occupation left
 * @param to the occupation taken up
 * @param overlap the share of the essential skills of the new occupation that come along, 0 to
 *     1000; a skill that is related comes along for its relation; 0 when none is known
 * @param shared essential skills of the new occupation that belong to the old one too
 * @param related essential skills of the new occupation that are near one of the old, with that one
 * @param missing essential skills of the new occupation that nothing of the old one is near to
 */
public record Transition(
    OccupationCode from,
    OccupationCode to,
    int overlap,
    List<SkillId> shared,
    List<Step> related,
    List<SkillId> missing) {
  /**
   * A skill that is partly there.
   *
   * @param asked the essential skill of the new occupation
   * @param nearest the skill of the old occupation that is nearest to it
   */
  public record Step(SkillId asked, Related<SkillId> nearest) {}

  /** Copies the lists. */
  public Transition {
    shared = List.copyOf(shared);
    related = List.copyOf(related);
    missing = List.copyOf(missing);
  }

  /**
   * Works a step out from what a taxonomy tells.
   *
   * @param taxonomy knows the expected skills, and what is near them
   * @param from the occupation left, of which essential and optional skills count
   * @param to the occupation taken up, of which essential skills count
   * @return the step; without skills when one of the occupations has none in the taxonomy
   */
  public static Transition between(Taxonomy taxonomy, OccupationCode from, OccupationCode to) {
    List<SkillId> brought =
        taxonomy.expectedSkills(from).stream().map(ExpectedSkill::skill).toList();
    List<SkillId> asked =
        taxonomy.expectedSkills(to).stream()
            .filter(ExpectedSkill::essential)
            .map(ExpectedSkill::skill)
            .toList();
    List<SkillId> shared = new ArrayList<>();
    List<Step> related = new ArrayList<>();
    List<SkillId> missing = new ArrayList<>();
    long credit = 0;
    for (SkillId skill : asked) {
      List<Related<SkillId>> near = taxonomy.skillsNear(skill, brought);
      int value = near.isEmpty() ? 0 : near.get(0).relation().value();
      credit += value;
      if (value == Relation.SAME) {
        shared.add(skill);
      } else if (value > 0) {
        related.add(new Step(skill, near.get(0)));
      } else {
        missing.add(skill);
      }
    }
    int overlap = asked.isEmpty() ? 0 : (int) (credit / asked.size());
    return new Transition(from, to, overlap, shared, related, missing);
  }
}
