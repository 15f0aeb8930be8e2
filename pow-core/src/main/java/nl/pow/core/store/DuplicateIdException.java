package nl.pow.core.store;

import nl.pow.core.PowException;

/** An id that comes twice where it must come once. */
public final class DuplicateIdException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param entity kind and id of what came twice
   */
  public DuplicateIdException(String entity) {
    super(entity + " is there twice.\nMaybe two sources were joined; keep one of them.");
  }
}
