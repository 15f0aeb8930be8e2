package nl.pow.core.region;

import java.util.List;
import nl.pow.core.PowException;

/** A name, code or number that does not stand for a municipality or postcode of the asked year. */
public final class UnknownPlaceException extends PowException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> suggestions;

  UnknownPlaceException(String message, List<String> suggestions) {
    super(message);
    this.suggestions = List.copyOf(suggestions);
  }

  /**
   * The names that may have been meant, as they stand in the message.
   *
   * @return at most three names, nearest first, or all successors of a municipality that ended;
   *     empty when nothing is near
   */
  public List<String> suggestions() {
    return suggestions;
  }
}
