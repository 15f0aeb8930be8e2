package nl.pow.core.shape;

import java.util.List;

/**
 * A column of a table.
 *
 * @param name the name in snake case, unique in its table
 * @param type what its cells hold
 * @param nullable whether a cell may be absent, be it only together with others
 * @param choices the words that are allowed, in the order of the enum; empty unless the type is
 *     {@link ColumnType#ENUM}
 */
public record Column(String name, ColumnType type, boolean nullable, List<String> choices) {
  /** Copies the list. */
  public Column {
    choices = List.copyOf(choices);
  }
}
