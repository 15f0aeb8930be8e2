package nl.pow.adapters.mapping;

import java.util.List;
import nl.pow.core.Problem;

/**
 * A row that did not become anything, with every reason.
 *
 * @param line the line of the file on which it begins
 * @param cells the cells as they stand in the file
 * @param problems what is wrong; the path of each is the name of the column
 */
public record RejectedRow(int line, List<String> cells, List<Problem> problems) {
  /** Copies the lists. */
  public RejectedRow {
    cells = List.copyOf(cells);
    problems = List.copyOf(problems);
  }

  /**
   * Text for logs.
   *
   * @return the line only, since cells hold data of people
   */
  @Override
  public String toString() {
    return "RejectedRow[" + line + "]";
  }
}
