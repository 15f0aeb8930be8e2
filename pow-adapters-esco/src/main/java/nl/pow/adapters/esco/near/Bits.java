package nl.pow.adapters.esco.near;

/** The size of a number as people can count it: how many binary digits it has. */
final class Bits {
  private Bits() {}

  /** 0 for 0, 1 for 1, 2 for 2 and 3, 3 for 4 to 7, and so on. */
  static int of(int number) {
    return Integer.SIZE - Integer.numberOfLeadingZeros(number);
  }
}
