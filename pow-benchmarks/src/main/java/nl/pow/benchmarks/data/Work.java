package nl.pow.benchmarks.data;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Vacancies as columns; {@code weight} of a skill is 4 (must), 2 (should) or 1 (trainable). */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared
public record Work(
    int size,
    int[] place,
    boolean[] remote,
    int[] hours,
    int[] level,
    int[] licences,
    int[] languages,
    int[] day,
    int[] openings,
    int[] occupation,
    int[] start,
    int[] skill,
    int[] weight) {
  private static final double[] ASKS_LICENCE = {.3, .03, .05, .02};
  private static final double[] ASKS_LANGUAGE = {.8, .3, .07, .02};
  private static final int[] WEIGHTS = {4, 4, 4, 2, 2, 2, 2, 1, 1, 1};

  static Work of(int size, long seed, boolean far, Catalogue catalogue, Places places) {
    Work all = empty(size);
    int[] skills = new int[size * 15];
    int[] weights = new int[size * 15];
    for (int i = 0; i < size; i++) {
      SplittableRandom random = new SplittableRandom(seed * 1_000_003 + i);
      all.place[i] = places.draw(random);
      all.remote[i] = random.nextInt(5) == 0 && far;
      all.hours[i] = Hours.draw(random);
      all.level[i] = random.nextInt(7);
      all.licences[i] = People.drawn(ASKS_LICENCE, random);
      all.languages[i] = People.drawn(ASKS_LANGUAGE, random);
      all.day[i] = random.nextInt(61);
      all.openings[i] = random.nextInt(5) == 0 ? 2 + random.nextInt(4) : 1;
      all.occupation[i] = catalogue.drawOccupation(random);
      int[] asked = catalogue.drawSkills(all.occupation[i], random);
      int from = all.start[i];
      System.arraycopy(asked, 0, skills, from, asked.length);
      all.start[i + 1] = from + asked.length;
      for (int at = from; at < all.start[i + 1]; at++) {
        weights[at] = WEIGHTS[random.nextInt(WEIGHTS.length)];
      }
    }
    int all15 = all.start[size];
    return all.withSkills(Arrays.copyOf(skills, all15), Arrays.copyOf(weights, all15));
  }

  private static Work empty(int n) {
    return new Work(
        n,
        new int[n],
        new boolean[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n + 1],
        new int[0],
        new int[0]);
  }

  private Work withSkills(int[] all, int[] weights) {
    return new Work(
        size,
        place,
        remote,
        hours,
        level,
        licences,
        languages,
        day,
        openings,
        occupation,
        start,
        all,
        weights);
  }
}
