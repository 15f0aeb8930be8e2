package nl.pow.core.region;

import java.util.List;
import nl.pow.core.PowException;

/** A name, code or number that does not stand for a labour-market region of the asked year. */
public final class UnknownRegionException extends PowException {
  private static final long serialVersionUID = 1L;

  private final transient List<String> suggestions;

  UnknownRegionException(String message, List<String> suggestions) {
    super(message);
    this.suggestions = List.copyOf(suggestions);
  }

  /**
   * The names that may have been meant, as they stand in the message.
   *
   * @return at most three names, nearest first; empty when nothing is near
   */
  public List<String> suggestions() {
    return suggestions;
  }
}
