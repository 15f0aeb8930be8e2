package nl.pow.adapters.esco.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntBinaryOperator;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.ConceptLinks;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.core.taxonomy.Relation;

/** What ties skills to each other other than that one lies above the other. */
final class SkillTies {
  private static final int COMES_ALONG = 800;
  private static final int NEEDED_FOR = 400;
  private static final int GOES_WITH = 400;
  private static final int SIBLING = 650;
  private static final int SIBLING_BIT = 75;
  private static final int GROUP = 400;
  private static final int GROUP_BIT = 50;
  private static final int TOGETHER = 800;

  private final Links needs;
  private final Links neededBy;
  private final Links goesWith;
  private final Links wentWith;
  private final Links parents;
  private final Links children;
  private final Links groups;
  private final Links members;
  private final Links asked;
  private final Links asking;

  SkillTies(Classification esco) {
    ConceptLinks links = esco.links();
    int skills = esco.skills().size();
    needs = links.needs();
    neededBy = needs.turned(skills);
    goesWith = links.goesWith();
    wentWith = goesWith.turned(skills);
    parents = links.broaderSkill();
    children = parents.turned(skills);
    groups = allGroups(links, new Hierarchy(links.broaderGroup()));
    members = groups.turned(esco.skillGroups().size());
    asked = links.essential();
    asking = asked.turned(skills);
  }

  private static Links allGroups(ConceptLinks links, Hierarchy hierarchy) {
    List<int[]> all = new ArrayList<>();
    for (int skill = 0; skill < links.skillGroup().sources(); skill++) {
      int[] groups = new int[0];
      for (int i = 0; i < links.skillGroup().count(skill); i++) {
        int group = links.skillGroup().target(skill, i);
        int[] above = hierarchy.above(group);
        int end = groups.length;
        groups = Arrays.copyOf(groups, end + above.length + 1);
        groups[end] = group;
        System.arraycopy(above, 0, groups, end + 1, above.length);
      }
      all.add(groups);
    }
    return Links.of(all);
  }

  /** Offers all ties of a skill to a row. */
  void fill(SkillRow row, int one) {
    row.offer(neededBy, one, COMES_ALONG, "comes-along");
    row.offer(needs, one, NEEDED_FOR, "needed-for");
    row.offer(goesWith, one, GOES_WITH, "goes-with");
    row.offer(wentWith, one, GOES_WITH, "goes-with");
    for (int i = 0; i < parents.count(one); i++) {
      int parent = parents.target(one, i);
      row.offer(children, parent, byParent(parent), "sibling");
    }
    for (int i = 0; i < groups.count(one); i++) {
      int group = groups.target(one, i);
      row.offer(members, group, byGroup(group), "same-group");
    }
    fillByOccupations(row, one);
  }

  private void fillByOccupations(SkillRow row, int one) {
    for (int i = 0; i < asking.count(one); i++) {
      row.count(asked, asking.target(one, i));
    }
    row.counted(
        (other, together) ->
            row.offer(other, byOccupations(one, other, together), "same-occupations"));
  }

  /** The nearest tie; of equal ones the first of these. */
  Relation nearest(int asked, int found) {
    Nearest nearest = new Nearest();
    nearest.add(needs.has(found, asked) ? COMES_ALONG : 0, "comes-along");
    nearest.add(needs.has(asked, found) ? NEEDED_FOR : 0, "needed-for");
    boolean goes = goesWith.has(asked, found) || goesWith.has(found, asked);
    nearest.add(goes ? GOES_WITH : 0, "goes-with");
    nearest.add(
        common(parents, asked, found, (most, parent) -> Math.max(most, byParent(parent))),
        "sibling");
    nearest.add(
        common(groups, asked, found, (most, group) -> Math.max(most, byGroup(group))),
        "same-group");
    int together = common(asking, asked, found, (most, occupation) -> most + 1);
    nearest.add(byOccupations(asked, found, together), "same-occupations");
    return nearest.relation();
  }

  private int byParent(int parent) {
    return SIBLING - SIBLING_BIT * Bits.of(children.count(parent));
  }

  private int byGroup(int group) {
    return GROUP - GROUP_BIT * Bits.of(members.count(group));
  }

  private int byOccupations(int one, int other, int together) {
    return together < 2 ? 0 : TOGETHER * together / (asking.count(one) + asking.count(other) + 2);
  }

  /** Folds the targets that two sources have in common, beginning with 0. */
  private static int common(Links links, int one, int other, IntBinaryOperator fold) {
    int result = 0;
    for (int i = 0, j = 0; i < links.count(one) && j < links.count(other); ) {
      int order = Integer.compare(links.target(one, i), links.target(other, j));
      if (order == 0) {
        result = fold.applyAsInt(result, links.target(one, i));
      }
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return result;
  }
}
