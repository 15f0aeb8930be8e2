package nl.pow.matching.builtin;

import nl.pow.core.Code;

/** Codes that are groups of other codes, as far as the codes themselves tell. */
final class Groups {
  private Groups() {}

  /**
   * Whether a code is the group or lies under it: {@code sbi:86} covers {@code sbi:86101}, {@code
   * isco:512} covers {@code esco:5120.1}, {@code esco:5120.1} does not cover {@code esco:5120.10}.
   */
  static boolean covers(Code group, Code code) {
    boolean comparable =
        group.scheme().equals(code.scheme())
            || (group.scheme().equals("isco") && code.scheme().equals("esco"));
    String prefix = group.value();
    String value = code.value();
    if (!comparable || !value.startsWith(prefix)) {
      return false;
    }
    return value.length() == prefix.length()
        || prefix.chars().allMatch(Groups::isDigit)
        || !isWord(value.charAt(prefix.length()));
  }

  private static boolean isDigit(int c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isWord(char c) {
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
