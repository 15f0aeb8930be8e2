package nl.pow.testkit.generator;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * A call of a constructor that is refused, since the values do not go together or the one value has
 * no such form.
 *
 * @param <T> what the constructor would make
 * @param type of what
 * @param arguments what it is given, in the order of the components of the record
 * @param code the code of the refusal
 */
public record Refused<T>(Class<T> type, List<@Nullable Object> arguments, String code) {
  /** Copies the list. */
  public Refused {
    arguments = Collections.unmodifiableList(new ArrayList<>(arguments));
  }

  /**
   * Calls the constructor.
   *
   * @return nothing: it is refused
   * @throws InvalidValueException with the code, always
   */
  public T attempt() {
    return Blueprint.of(type).make(arguments);
  }

  /** Tells why it is refused, not what was given. */
  @Override
  public String toString() {
    return type.getSimpleName() + "[" + code + "]";
  }
}
