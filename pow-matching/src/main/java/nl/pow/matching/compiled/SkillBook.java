package nl.pow.matching.compiled;

import java.util.Arrays;

/**
 * The different {@link SkillCode codes} in rows, each with a number from 0 on; those of one skill
 * follow each other.
 */
final class SkillBook {
  private final int[] codes;
  private final int[] starts;

  /**
   * Numbers the codes.
   *
   * @param found all codes, may be more than once
   * @param skills above the number of every skill
   */
  SkillBook(int[] found, int skills) {
    codes = Arrays.stream(found).sorted().distinct().toArray();
    starts = new int[skills + 1];
    for (int code : codes) {
      starts[SkillCode.number(code) + 1]++;
    }
    for (int skill = 0; skill < skills; skill++) {
      starts[skill + 1] += starts[skill];
    }
  }

  int size() {
    return codes.length;
  }

  int number(int code) {
    return Arrays.binarySearch(codes, code);
  }

  int code(int number) {
    return codes[number];
  }

  /** The number of the first code of a skill. */
  int start(int skill) {
    return starts[skill];
  }

  /** The number after that of the last code of a skill. */
  int end(int skill) {
    return starts[skill + 1];
  }
}
