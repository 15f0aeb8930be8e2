package nl.pow.matching.compiled;

import java.util.Arrays;

/**
 * The few numbers that are near to something of one subject, each with what of the subject it is
 * near to. A bit for each number tells the many that are not.
 */
final class Contacts {
  private static final int SPREAD = 0x9E3779B9;

  private final long[] bits;
  private final int[] numbers;
  private final int[] heads;
  private final int[] sums;
  private final int[] mine;
  private final int[] values;
  private final int[] nexts;
  private final int shift;
  private int size;

  /**
   * Nothing is near yet.
   *
   * @param range above every number
   * @param most so many contacts at most
   */
  Contacts(int range, int most) {
    bits = new long[range / Long.SIZE + 1];
    shift = Integer.numberOfLeadingZeros(2 * Math.max(1, most) - 1);
    numbers = new int[1 << (Integer.SIZE - shift)];
    heads = new int[numbers.length];
    sums = new int[numbers.length];
    mine = new int[most];
    values = new int[most];
    nexts = new int[most];
    Arrays.fill(heads, -1);
  }

  /** All that is near to the numbers of a subject. */
  static Contacts of(int[] codes, Near near) {
    int most = 0;
    for (int code : codes) {
      most += near.numbers()[SkillCode.number(code)].length;
    }
    Contacts contacts = new Contacts(near.range(), most);
    for (int item = 0; item < codes.length; item++) {
      int number = SkillCode.number(codes[item]);
      int[] others = near.numbers()[number];
      for (int i = 0; i < others.length; i++) {
        contacts.add(item, others[i], near.values()[number][i]);
      }
    }
    return contacts;
  }

  private void add(int item, int other, int value) {
    int at = place(other);
    bits[other / Long.SIZE] |= 1L << other;
    numbers[at] = other;
    mine[size] = item;
    values[size] = value;
    nexts[size] = heads[at];
    heads[at] = size++;
  }

  private int place(int other) {
    int at = (other * SPREAD) >>> shift;
    while (heads[at] >= 0 && numbers[at] != other) {
      at = (at + 1) & (heads.length - 1);
    }
    return at;
  }

  /** Adds to what the number of a contact brings for all that it is near to. */
  void bring(int other, int more) {
    sums[place(other)] += more;
  }

  /** What a number brings, 0 when it is near to nothing. */
  int brought(int other) {
    return (bits[other / Long.SIZE] & 1L << other) == 0 ? 0 : sums[place(other)];
  }

  int size() {
    return size;
  }

  /** The first contact of a number, or below 0. */
  int first(int other) {
    return (bits[other / Long.SIZE] & 1L << other) == 0 ? -1 : heads[place(other)];
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
