package nl.pow.adapters.esco.near;

import nl.pow.core.taxonomy.Relation;

/** The highest of several values, and what it is for; of equal ones the first. */
final class Nearest {
  private int value;
  private String path = Relation.unrelated().path();

  /** Values below the least are as good as nothing. */
  void add(int other, String reason) {
    if (other >= Relations.LEAST && other > value) {
      value = other;
      path = reason;
    }
  }

  Relation relation() {
    return new Relation(value, path);
  }
}
