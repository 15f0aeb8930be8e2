package nl.pow.matching.compiled;

import java.util.Arrays;

/**
 * The few numbers that are near to something of one subject, each with what of the subject it is
 * near to.
 */
final class Contacts {
  private final int[] heads;
  private int[] mine = new int[32];
  private int[] values = new int[32];
  private int[] nexts = new int[32];
  private int size;

  /** Nothing is near to any number below the range. */
  Contacts(int range) {
    heads = new int[range];
  }

  /** All that is near to a number gets to know what of the subject that is. */
  void add(int item, int number, Near near) {
    int[] numbers = near.numbers()[number];
    for (int i = 0; i < numbers.length; i++) {
      add(item, numbers[i], near.values()[number][i]);
    }
  }

  private void add(int item, int other, int value) {
    if (size == mine.length) {
      mine = Arrays.copyOf(mine, 2 * size);
      values = Arrays.copyOf(values, 2 * size);
      nexts = Arrays.copyOf(nexts, 2 * size);
    }
    mine[size] = item;
    values[size] = value;
    nexts[size] = heads[other] - 1;
    heads[other] = ++size;
  }

  int size() {
    return size;
  }

  /** The first contact of a number, or below 0. */
  int first(int other) {
    return heads[other] - 1;
  }

  /** The next contact of the same number, or below 0. */
  int next(int contact) {
    return nexts[contact];
  }

  int item(int contact) {
    return mine[contact];
  }

  int value(int contact) {
    return values[contact];
  }
}
