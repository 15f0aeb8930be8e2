package nl.pow.matching.compiled;

import java.util.Arrays;

/**
 * For each number the numbers near it, and how near.
 *
 * @param numbers near to each
 * @param values how near, 1 to 1000
 * @param range above the greatest number that can be near
 */
@SuppressWarnings("ArrayRecordComponent") // stays inside this package, never compared
record Near(int[][] numbers, int[][] values, int range) {
  /** The same the other way round. */
  Near inverse() {
    int[] counts = new int[range];
    for (int[] row : numbers) {
      for (int other : row) {
        counts[other]++;
      }
    }
    int[][] back = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    int[][] same = Arrays.stream(counts).mapToObj(int[]::new).toArray(int[][]::new);
    for (int one = 0; one < numbers.length; one++) {
      for (int i = 0; i < numbers[one].length; i++) {
        int other = numbers[one][i];
        int at = back[other].length - counts[other]--;
        back[other][at] = one;
        same[other][at] = values[one][i];
      }
    }
    return new Near(back, same, numbers.length);
  }
}
