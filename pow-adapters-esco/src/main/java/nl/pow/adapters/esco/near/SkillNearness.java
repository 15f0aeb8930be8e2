package nl.pow.adapters.esco.near;

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
    Relation lineal = asked == found ? Relation.same() : lineal(asked, found);
    return lineal.value() > 0 ? lineal : ties.nearest(asked, found);
  }

  /** Puts every skill that is near in a row. */
  void fill(SkillRow row, int asked) {
    ties.fill(row, asked);
    for (int above : hierarchy.above(asked)) {
      row.put(above, lineal(asked, above));
    }
    Links below = hierarchy.below();
    for (int i = 0; i < below.count(asked); i++) {
      int lower = below.target(asked, i);
      row.put(lower, lineal(asked, lower));
    }
    row.put(asked, Relation.same());
  }

  /** How near skills are of which one lies above the other; unrelated when none does. */
  private Relation lineal(int asked, int found) {
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
    return Relation.unrelated();
  }
}
