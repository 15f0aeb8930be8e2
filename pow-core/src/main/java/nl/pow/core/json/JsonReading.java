package nl.pow.core.json;

import java.util.List;
import nl.pow.core.Problem;

/**
 * What a document turned out to hold.
 *
 * @param <T> the type of the items
 * @param items the items without an error, in the order of the document
 * @param problems all errors and warnings, sorted by line
 */
public record JsonReading<T>(List<T> items, List<Problem> problems) {
  /** Copies the lists. */
  public JsonReading {
    items = List.copyOf(items);
    problems = List.copyOf(problems);
  }
}
