package nl.pow.core.json;

import java.util.List;

/**
 * Stands for a value that could not be made.
 *
 * @param items when it is a list or set: what became of its items, in order; otherwise empty
 */
record Failed(List<Object> items) {
  static final Failed WHOLE = new Failed(List.of());

  @Override
  public String toString() {
    return "Failed[]";
  }
}
