package nl.pow.adapters.esco.concept;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The names of one concept in one language.
 *
 * @param preferred the name to show, or null when there is none in this language
 * @param others alternative and hidden names, as they stand in the file
 */
public record Names(@Nullable String preferred, List<String> others) {
  /** No name in this language. */
  public static final Names NONE = new Names(null, List.of());

  /** Copies the list. */
  public Names {
    others = List.copyOf(others);
  }
}
