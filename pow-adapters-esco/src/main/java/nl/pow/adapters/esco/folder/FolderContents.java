package nl.pow.adapters.esco.folder;

import java.util.List;
import nl.pow.adapters.esco.concept.Classification;
import nl.pow.core.Problem;
import org.jspecify.annotations.Nullable;

/**
 * What a folder held.
 *
 * @param classification what could be read; null when there is no occupation in it
 * @param problems everything that was found wrong, by file and line
 */
public record FolderContents(@Nullable Classification classification, List<Problem> problems) {
  /** Copies the list. */
  public FolderContents {
    problems = List.copyOf(problems);
  }
}
