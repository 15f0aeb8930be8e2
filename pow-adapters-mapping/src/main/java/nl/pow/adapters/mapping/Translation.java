package nl.pow.adapters.mapping;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What some values of a column mean.
 *
 * @param from the values; capitals, and blanks around them, make no difference
 * @param to the value of the field; null, or absent in JSON, when they mean that nothing is known
 */
public record Translation(List<String> from, @Nullable String to) {
  /** Copies the list. */
  public Translation {
    from = List.copyOf(from);
  }
}
