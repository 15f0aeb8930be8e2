package nl.pow.adapters.esco.near;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.adapters.esco.concept.Links;

/**
 * What the occupations ask, as traits: their skills, and the groups right above those.
 *
 * <p>A trait counts 2 where it is essential, also for one of the skills of a group, and 1 where it
 * is optional; times its weight, the bit length of all occupations divided by those that have it.
 */
final class Profiles {
  private static final int ALL = 1000;

  /** From each occupation to two times the number of a trait, one more where it is essential. */
  private final Links traits;

  /** The same from the other end. */
  private final Links bearers;

  private final int[] weights;
  private final int[] masses;

  Profiles(Classification esco) {
    int size = esco.occupations().size();
    int kinds = esco.skills().size() + esco.skillGroups().size();
    List<int[]> all = new ArrayList<>(size);
    for (int occupation = 0; occupation < size; occupation++) {
      all.add(traits(esco, occupation));
    }
    traits = Links.of(all);
    bearers = traits.turned(2 * kinds);
    weights = new int[kinds];
    for (int trait = 0; trait < kinds; trait++) {
      int having = bearers.count(2 * trait) + bearers.count(2 * trait + 1);
      weights[trait] = Bits.of(size / Math.max(1, having));
    }
    masses = new int[size];
    for (int occupation = 0; occupation < size; occupation++) {
      for (int trait : all.get(occupation)) {
        masses[occupation] += points(trait);
      }
    }
  }

  /** A trait that is both essential and optional is essential. */
  private static int[] traits(Classification esco, int occupation) {
    int[] all = add(esco, esco.links().optional(), occupation, 0, new int[0]);
    all = add(esco, esco.links().essential(), occupation, 1, all);
    Arrays.sort(all);
    int end = 0;
    for (int i = 0; i < all.length; i++) {
      if (i + 1 == all.length || all[i] / 2 != all[i + 1] / 2) {
        all[end++] = all[i];
      }
    }
    return Arrays.copyOf(all, end);
  }

  private static int[] add(
      Classification esco, Links asked, int occupation, int essential, int[] before) {
    Links groups = esco.links().skillGroup();
    int end = before.length;
    int size = end + asked.count(occupation);
    for (int i = 0; i < asked.count(occupation); i++) {
      size += groups.count(asked.target(occupation, i));
    }
    int[] all = Arrays.copyOf(before, size);
    for (int i = 0; i < asked.count(occupation); i++) {
      int skill = asked.target(occupation, i);
      all[end++] = 2 * skill + essential;
      for (int j = 0; j < groups.count(skill); j++) {
        all[end++] = 2 * (esco.skills().size() + groups.target(skill, j)) + essential;
      }
    }
    return all;
  }

  private int points(int trait) {
    return weights[trait / 2] * (1 + trait % 2);
  }

  /** The share of what both ask, 0 to 1000. */
  int share(int one, int other) {
    int common = 0;
    for (int i = 0, j = 0; i < traits.count(one) && j < traits.count(other); ) {
      int a = traits.target(one, i);
      int b = traits.target(other, j);
      int order = Integer.compare(a / 2, b / 2);
      common += order == 0 ? Math.min(points(a), points(b)) : 0;
      i += order <= 0 ? 1 : 0;
      j += order >= 0 ? 1 : 0;
    }
    return share(common, one, other);
  }

  /** The share of what each occupation and this one both ask. */
  int[] shares(int one) {
    int[] shares = new int[traits.sources()];
    for (int i = 0; i < traits.count(one); i++) {
      int trait = traits.target(one, i);
      int optional = trait - trait % 2;
      add(optional, points(optional), shares);
      add(optional + 1, points(trait), shares);
    }
    for (int other = 0; other < shares.length; other++) {
      shares[other] = share(shares[other], one, other);
    }
    return shares;
  }

  private void add(int trait, int points, int[] to) {
    for (int i = 0; i < bearers.count(trait); i++) {
      to[bearers.target(trait, i)] += points;
    }
  }

  private int share(int common, int one, int other) {
    return 2 * ALL * common / Math.max(1, masses[one] + masses[other]);
  }
}
