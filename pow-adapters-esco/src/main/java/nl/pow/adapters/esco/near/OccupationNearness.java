package nl.pow.adapters.esco.near;

import java.util.List;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.core.taxonomy.Relation;

/** How near two occupations are: one above the other, or by their ISCO-08 digits and skills. */
final class OccupationNearness {
  private static final int[] BY_DIGITS = {0, 50, 150, 300, 400};
  private static final List<String> PATHS =
      List.of("isco-0", "isco-1", "isco-2", "isco-3", "isco-4");
  private static final int[] QUARTERS_BY_LEVEL = {4, 3, 1};
  private static final int MOST = 900;
  private static final int NARROWER = 850;
  private static final int NARROWER_STEP = 25;
  private static final int BROADER = 700;
  private static final int BROADER_STEP = 50;
  private static final int MOST_FOR_SKILLS = 99;

  private final Classification esco;
  private final Hierarchy hierarchy;
  private final Profiles profiles;

  OccupationNearness(Classification esco) {
    this.esco = esco;
    this.hierarchy = new Hierarchy(esco.links().broaderOccupation());
    this.profiles = new Profiles(esco);
  }

  Relation relation(int asked, int found) {
    return relation(asked, found, asked == found ? 0 : profiles.share(asked, found));
  }

  /** To every occupation, by its number. */
  Relation[] relations(int asked) {
    int[] shares = profiles.shares(asked);
    Relation[] relations = new Relation[shares.length];
    for (int found = 0; found < shares.length; found++) {
      relations[found] = relation(asked, found, shares[found]);
    }
    return relations;
  }

  /** What the digits alone are worth. */
  static Relation byDigits(String asked, String found) {
    int digits = Isco.common(asked, found);
    int value = BY_DIGITS[digits];
    return value < Relations.LEAST ? Relation.unrelated() : new Relation(value, PATHS.get(digits));
  }

  private Relation relation(int asked, int found, int share) {
    if (asked == found) {
      return Relation.same();
    }
    int down = hierarchy.steps(found, asked);
    if (down > 0) {
      int value = NARROWER + bonus(found, asked) - NARROWER_STEP * (down - 1);
      return new Relation(Math.max(Relations.LEAST, value), "narrower");
    }
    int up = hierarchy.steps(asked, found);
    if (up > 0) {
      int value = BROADER + bonus(asked, found) - BROADER_STEP * (up - 1);
      return new Relation(Math.max(Relations.LEAST, value), "broader");
    }
    return beside(isco(asked), isco(found), share);
  }

  private String isco(int occupation) {
    return esco.occupations().get(occupation).isco();
  }

  private static Relation beside(String asked, String found, int share) {
    int digits = Isco.common(asked, found);
    int apart = Math.abs(Isco.level(asked) - Isco.level(found));
    int likeness = likeness(share) * QUARTERS_BY_LEVEL[apart] / 4;
    int byDigits = BY_DIGITS[digits];
    int bySkills = (MOST - byDigits) * likeness / Relation.SAME;
    if (byDigits + bySkills < Relations.LEAST) {
      return Relation.unrelated();
    }
    String path = bySkills > byDigits ? "shared-skills" : PATHS.get(digits);
    return new Relation(byDigits + bySkills, path);
  }

  /** The first skills that are shared count most: 0 to 1000. */
  private static int likeness(int share) {
    return share * (3 * Relation.SAME - share) / (2 * Relation.SAME);
  }

  /** By the least share of any two of them and of those between them. */
  private int bonus(int lower, int upper) {
    int[] way = hierarchy.between(lower, upper);
    int least = Relation.SAME;
    for (int one : way) {
      for (int other : way) {
        least = one < other ? Math.min(least, profiles.share(one, other)) : least;
      }
    }
    return Math.min(MOST_FOR_SKILLS, likeness(least) / 5);
  }
}
