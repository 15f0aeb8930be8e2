package nl.pow.matching.compiled;

/** Whole numbers from 0 on, in as few bytes each as the greatest needs. */
final class Numbers {
  private static final int[] WIDE = {};
  private static final char[] MIDDLE = {};
  private static final byte[] NARROW = {};

  private final int size;
  private final byte[] bytes;
  private final char[] chars;
  private final int[] ints;

  private Numbers(int size, byte[] bytes, char[] chars, int[] ints) {
    this.size = size;
    this.bytes = bytes;
    this.chars = chars;
    this.ints = ints;
  }

  /** So many numbers below a limit, all 0. */
  static Numbers below(int limit, int size) {
    boolean narrow = limit <= 1 << Byte.SIZE;
    boolean middle = limit <= 1 << Character.SIZE;
    return new Numbers(
        size,
        narrow ? new byte[size] : NARROW,
        !narrow && middle ? new char[size] : MIDDLE,
        narrow || middle ? WIDE : new int[size]);
  }

  /** The same numbers in fewer bytes. */
  static Numbers of(int[] given) {
    int greatest = 0;
    for (int number : given) {
      greatest = Math.max(greatest, number);
    }
    Numbers all = below(greatest + 1, given.length);
    for (int at = 0; at < given.length; at++) {
      all.set(at, given[at]);
    }
    return all;
  }

  int size() {
    return size;
  }

  int get(int at) {
    if (bytes.length > 0) {
      return bytes[at] & 0xff;
    }
    return chars.length > 0 ? chars[at] : ints[at];
  }

  /** Those at the first so many places. */
  void get(int[] places, int count, int[] numbers) {
    if (bytes.length > 0) {
      for (int i = 0; i < count; i++) {
        numbers[i] = bytes[places[i]] & 0xff;
      }
    } else if (chars.length > 0) {
      for (int i = 0; i < count; i++) {
        numbers[i] = chars[places[i]];
      }
    } else {
      for (int i = 0; i < count; i++) {
        numbers[i] = ints[places[i]];
      }
    }
  }

  /** The sum of what a table tells of what others tell of the numbers at some places. */
  int sum(int start, int end, Numbers others, int[] table) {
    int sum = 0;
    if (chars.length > 0 && others.chars.length > 0) {
      for (int at = start; at < end; at++) {
        sum += table[others.chars[chars[at]]];
      }
    } else {
      for (int at = start; at < end; at++) {
        sum += table[others.get(get(at))];
      }
    }
    return sum;
  }

  void set(int at, int number) {
    if (bytes.length > 0) {
      bytes[at] = (byte) number;
    } else if (chars.length > 0) {
      chars[at] = (char) number;
    } else {
      ints[at] = number;
    }
  }
}
