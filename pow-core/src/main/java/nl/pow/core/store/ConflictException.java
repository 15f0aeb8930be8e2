package nl.pow.core.store;

import java.util.List;
import nl.pow.core.PowException;

/** A commit that was made from a state that is no longer there; nothing was changed. */
public final class ConflictException extends PowException {
  private static final long serialVersionUID = 1L;

  private final transient List<Reference> stale;

  /**
   * Makes the refusal.
   *
   * @param stale the entities that are not as the change set supposed
   */
  public ConflictException(List<Reference> stale) {
    super(
        "Nothing was changed, since others changed these first: "
            + stale
            + ".\nMaybe read them again, make the change anew and commit again.");
    this.stale = List.copyOf(stale);
  }

  /**
   * The entities that are not as the change set supposed.
   *
   * @return at least one reference
   */
  public List<Reference> stale() {
    return stale;
  }
}
