package nl.pow.adapters.mapping;

import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What some values of a column mean.
 *
 * @param from the values; capitals, and blanks around them, make no difference
 * @param to the value of the field; null, or absent in JSON, when they mean that nothing is known
 */
public record Translation(
    @Size(max = 1000) List<@PlainText(max = 500) String> from,
    @Nullable @PlainText(max = 500) String to) {
  /** Copies the list. */
  public Translation {
    from = List.copyOf(from);
  }
}
