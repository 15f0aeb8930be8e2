package nl.pow.adapters.esco.near;

import java.util.BitSet;
import java.util.function.ObjIntConsumer;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Links;
import nl.pow.core.taxonomy.Relation;

/** How near two skills are: one above the other, or else the nearest of several ties. */
final class SkillNearness {
  private static final int NARROWER = 900;
  private static final int NARROWER_STEP = 50;
  private static final int NARROWER_LEAST = 700;
  private static final int BROADER = 600;
  private static final int BROADER_STEP = 100;
  private static final int BROADER_BIT = 20;

  private final Hierarchy hierarchy;
  private final SkillTies ties;

  SkillNearness(Classification esco) {
    hierarchy = new Hierarchy(esco.links().broaderSkill());
    ties = new SkillTies(esco);
  }

  Relation relation(int asked, int found) {
    return relation(asked, found, ties.together(asked, found));
  }

  /** Tells of every skill that is near, in ascending order of number. */
  void relations(int asked, ObjIntConsumer<Relation> near) {
    int[] together = ties.together(asked);
    BitSet reach = ties.reach(asked, together);
    reach.set(asked);
    for (int above : hierarchy.above(asked)) {
      reach.set(above);
    }
    Links below = hierarchy.below();
    for (int i = 0; i < below.count(asked); i++) {
      reach.set(below.target(asked, i));
    }
    for (int found = reach.nextSetBit(0); found >= 0; found = reach.nextSetBit(found + 1)) {
      Relation relation = relation(asked, found, together[found]);
      if (relation.value() > 0) {
        near.accept(relation, found);
      }
    }
  }

  private Relation relation(int asked, int found, int together) {
    if (asked == found) {
      return Relation.same();
    }
    int down = hierarchy.steps(found, asked);
    if (down > 0) {
      int value = NARROWER - NARROWER_STEP * (down - 1);
      return new Relation(Math.max(NARROWER_LEAST, value), "narrower");
    }
    int up = hierarchy.steps(asked, found);
    if (up > 0) {
      int less = BROADER_STEP * (up - 1) + BROADER_BIT * Bits.of(hierarchy.below().count(found));
      return new Relation(Math.max(Relations.LEAST, BROADER - less), "broader");
    }
    return ties.nearest(asked, found, together);
  }
}
