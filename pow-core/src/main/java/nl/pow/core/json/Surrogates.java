package nl.pow.core.json;

/** Halves of surrogate pairs, which have no place in a text alone. */
final class Surrogates {
  private Surrogates() {}

  static boolean arePaired(String text) {
    return text.codePoints()
        .noneMatch(c -> c >= Character.MIN_SURROGATE && c <= Character.MAX_SURROGATE);
  }
}
