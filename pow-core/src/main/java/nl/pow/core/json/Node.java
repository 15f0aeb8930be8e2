package nl.pow.core.json;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A value of a JSON document, and the line that it begins on. */
sealed interface Node {
  int line();

  /** What a leaf is. */
  enum Kind {
    TEXT,
    INTEGER,
    FRACTION,
    BOOLEAN,
    NULL,
    /** Refused already: a problem was told. */
    REFUSED
  }

  /** A value without parts. */
  record Leaf(Kind kind, String text, int line) implements Node {
    @Override
    public String toString() {
      return kind + ":" + line;
    }
  }

  /** An array. */
  record Items(List<Node> items, int line) implements Node {}

  /** An object; the keys in the order of the document. */
  record Fields(Map<String, Node> fields, int line) implements Node {}

  /** Tells whether nothing stands here: null is the same as absent. */
  static boolean isNothing(@Nullable Node node) {
    return node == null || (node instanceof Leaf leaf && leaf.kind() == Kind.NULL);
  }
}
