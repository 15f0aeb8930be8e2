package nl.pow.benchmarks.data;

import java.util.SplittableRandom;

/**
 * Occupations and skills, and how they hang together.
 *
 * <p>436 occupations of four digits in 130 minor groups; 13,900 skills in blocks of five, of which
 * each is worth half of the others. Each minor group has a pool of 150 skills that most of its
 * people have.
 */
public final class Catalogue {
  /** The number of skills. */
  public static final int SKILLS = 13_900;

  /** The number of occupations. */
  public static final int OCCUPATIONS = 436;

  /** The skills in a block. */
  public static final int BLOCK = 5;

  private static final int MINOR_GROUPS = 130;
  private static final int POOL = 150;

  private final int[] digits = new int[OCCUPATIONS];
  private final int[] minorOf = new int[OCCUPATIONS];
  private final int[] blockOf = new int[SKILLS];
  private final int[][] blocks = new int[SKILLS / BLOCK][BLOCK];
  private final int[][] pools = new int[MINOR_GROUPS][POOL];
  private final int[] byFrequency;
  private final Draw skill = Draw.zipf(SKILLS, 1.0);
  private final Draw occupation = Draw.zipf(OCCUPATIONS, 0.8);

  /** Makes the catalogue of a seed. */
  public Catalogue(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    int next = 0;
    for (int minor = 0; minor < MINOR_GROUPS; minor++) {
      int within = minor % 13;
      int group = 1000 * (minor / 13) + 100 * (within / 4) + 10 * (within % 4);
      for (int unit = 0; unit < (minor < 46 ? 4 : 3); unit++) {
        digits[next] = group + unit;
        minorOf[next++] = minor;
      }
      for (int i = 0; i < POOL; i++) {
        pools[minor][i] = random.nextInt(SKILLS);
      }
    }
    byFrequency = shuffled(OCCUPATIONS, random);
    int[] skills = shuffled(SKILLS, random);
    for (int i = 0; i < SKILLS; i++) {
      blockOf[skills[i]] = i / BLOCK;
      blocks[i / BLOCK][i % BLOCK] = skills[i];
    }
  }

  private static int[] shuffled(int size, SplittableRandom random) {
    int[] numbers = new int[size];
    for (int i = 0; i < size; i++) {
      int at = random.nextInt(i + 1);
      numbers[i] = numbers[at];
      numbers[at] = i;
    }
    return numbers;
  }

  int drawOccupation(SplittableRandom random) {
    return byFrequency[occupation.next(random)];
  }

  /** 5 to 15 skills, each once, six of ten from the pool of the occupation. */
  int[] drawSkills(int of, SplittableRandom random) {
    int[] drawn = new int[5 + random.nextInt(11)];
    for (int i = 0; i < drawn.length; i++) {
      do {
        drawn[i] =
            random.nextInt(10) < 6 ? pools[minorOf[of]][random.nextInt(POOL)] : skill.next(random);
      } while (isIn(drawn, i));
    }
    return drawn;
  }

  private static boolean isIn(int[] drawn, int size) {
    for (int i = 0; i < size; i++) {
      if (drawn[i] == drawn[size]) {
        return true;
      }
    }
    return false;
  }

  /** The four digits of an occupation as a number. */
  public int digits(int of) {
    return digits[of];
  }

  /** How near two occupations are, by the digits that they share: 0, 150, 400, 700 or 1000. */
  public int near(int one, int other) {
    int a = digits[one];
    int b = digits[other];
    if (a == b) {
      return 1000;
    }
    return a / 10 == b / 10 ? 700 : a / 100 == b / 100 ? 400 : a / 1000 == b / 1000 ? 150 : 0;
  }

  /** The number of the block of a skill. */
  public int blockOf(int of) {
    return blockOf[of];
  }

  /** The skills of a block; not to be changed. */
  public int[] block(int number) {
    return blocks[number];
  }
}
