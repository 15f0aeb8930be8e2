package nl.pow.core.store;

import java.util.List;
import nl.pow.core.PowException;

/** A change that would rewrite what happened, instead of adding to it; nothing was changed. */
public final class RewrittenHistoryException extends PowException {
  private static final long serialVersionUID = 1L;

  private final transient List<Reference> rewritten;

  /**
   * Makes the refusal.
   *
   * @param rewritten what has another history than the change supposes
   */
  public RewrittenHistoryException(List<Reference> rewritten) {
    super(
        "Nothing was changed, since the histories of these would not only grow: "
            + rewritten
            + ".\nMaybe add a step instead, or rectify it for the purpose RIGHTS_OF_THE_PERSON.");
    this.rewritten = List.copyOf(rewritten);
  }

  /**
   * What would be rewritten.
   *
   * @return at least one reference
   */
  public List<Reference> rewritten() {
    return rewritten;
  }
}
