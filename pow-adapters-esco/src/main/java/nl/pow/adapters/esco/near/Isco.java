package nl.pow.adapters.esco.near;

/** What the digits of an ISCO-08 group tell. */
final class Isco {
  private static final int UNIT = 4;

  private Isco() {}

  /** The number of digits that two groups begin with in common. */
  static int common(String one, String other) {
    int digits = 0;
    while (digits < Math.min(one.length(), other.length())
        && one.charAt(digits) == other.charAt(digits)) {
      digits++;
    }
    return digits;
  }

  /**
   * The skill level that ISCO-08 gives a unit group, levels 1 and 2 taken together: 0 for up to a
   * secondary education, 1 for a short one after that, 2 for a university degree.
   */
  static int level(String unit) {
    boolean degree = unit.startsWith("2") || unit.startsWith("01");
    boolean manager = unit.startsWith("1");
    if (degree || (manager && !unit.startsWith("14"))) {
      return 2;
    }
    return manager || unit.startsWith("3") ? 1 : 0;
  }

  /** Whether the text is one to four digits. */
  static boolean isGroup(String text) {
    return text.length() <= UNIT && text.chars().allMatch(c -> c >= '0' && c <= '9');
  }
}
