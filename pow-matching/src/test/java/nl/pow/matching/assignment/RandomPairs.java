package nl.pow.matching.assignment;

import java.util.Random;

/** Markets of pairs by lot: sparse to complete, many or few equals, capacities from 0. */
final class RandomPairs {
  private RandomPairs() {}

  static Pairs small(Random random, int most) {
    return of(random, random.nextInt(most + 1), random.nextInt(most + 1), 3);
  }

  static Pairs any(Random random, int most) {
    return of(random, 1 + random.nextInt(most), 1 + random.nextInt(most), 1 + random.nextInt(6));
  }

  /** Every pair is there; worths by lot, or products so that all want the same. */
  static Pairs complete(Random random, int candidates, int vacancies) {
    int worths = new int[] {1, 3, 50, 100_000}[random.nextInt(4)];
    int[] capacities = random.ints(vacancies, 0, 3).toArray();
    Builder builder = new Builder(capacities);
    for (int i = 0; i < candidates; i++) {
      builder.next();
      for (int j = 0; j < vacancies; j++) {
        builder.add(j, worths == 3 ? (long) (i + 1) * (j + 1) : random.nextInt(worths));
      }
    }
    return builder.build();
  }

  private static Pairs of(Random random, int candidates, int vacancies, int capacity) {
    int[] capacities = new int[vacancies];
    for (int j = 0; j < vacancies; j++) {
      capacities[j] = random.nextInt(capacity + 1);
    }
    int worths = new int[] {1, 2, 4, 20, 1000}[random.nextInt(5)];
    long bonus = random.nextInt(3) == 0 ? 1000L * candidates : 0;
    int chance = 1 + random.nextInt(10);
    Builder builder = new Builder(capacities);
    for (int i = 0; i < candidates; i++) {
      builder.next();
      for (int j = 0; j < vacancies; j++) {
        if (random.nextInt(10) < chance) {
          builder.add(j, bonus + random.nextInt(worths));
        }
      }
    }
    return builder.build();
  }
}
