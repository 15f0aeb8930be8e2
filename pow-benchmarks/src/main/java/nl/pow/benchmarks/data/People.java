package nl.pow.benchmarks.data;

import java.util.Arrays;
import java.util.SplittableRandom;

/** Candidates as columns. Number {@code i} has the id that comes {@code i}-th. */
@SuppressWarnings("ArrayRecordComponent") // columns of numbers, never compared
public record People(
    int size,
    int[] place,
    int[] reachKm,
    int[] hours,
    int[] level,
    int[] licences,
    int[] languages,
    int[] day,
    int[] occupation,
    int[] start,
    int[] skill) {
  private static final int[] REACH = {5, 10, 15, 20, 30, 40, 60};
  private static final int[] FAR = {40, 60, 80, 100, 120, 150, 200};
  private static final Draw REACH_DRAW = new Draw(new double[] {10, 20, 20, 20, 15, 10, 5});
  private static final double[] HAS_LICENCE = {.6, .1, .1, .05};
  private static final double[] HAS_LANGUAGE = {.85, .6, .2, .1};

  static People of(int size, long seed, boolean far, Catalogue catalogue, Places places) {
    People all = empty(size);
    int[] reach = far ? FAR : REACH;
    int[] skills = new int[size * 15];
    for (int i = 0; i < size; i++) {
      SplittableRandom random = new SplittableRandom(seed * 1_000_003 + i);
      all.place[i] = places.draw(random);
      all.reachKm[i] = reach[REACH_DRAW.next(random)];
      all.hours[i] = Hours.draw(random);
      all.level[i] = Math.min(6, 1 + random.nextInt(8));
      all.licences[i] = drawn(HAS_LICENCE, random);
      all.languages[i] = drawn(HAS_LANGUAGE, random);
      all.day[i] = random.nextInt(181);
      all.occupation[i] = catalogue.drawOccupation(random);
      int[] own = catalogue.drawSkills(all.occupation[i], random);
      System.arraycopy(own, 0, skills, all.start[i], own.length);
      all.start[i + 1] = all.start[i] + own.length;
    }
    return all.withSkills(Arrays.copyOf(skills, all.start[size]));
  }

  private static People empty(int n) {
    return new People(
        n,
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n],
        new int[n + 1],
        new int[0]);
  }

  private People withSkills(int[] all) {
    return new People(
        size, place, reachKm, hours, level, licences, languages, day, occupation, start, all);
  }

  /** A bit for each that is there. */
  static int drawn(double[] chances, SplittableRandom random) {
    int bits = 0;
    for (int i = 0; i < chances.length; i++) {
      bits |= random.nextDouble() < chances[i] ? 1 << i : 0;
    }
    return bits;
  }
}
