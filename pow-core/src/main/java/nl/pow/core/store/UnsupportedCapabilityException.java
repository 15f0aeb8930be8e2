package nl.pow.core.store;

import nl.pow.core.PowException;

/** The use of something that a storage does not offer. */
public final class UnsupportedCapabilityException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the refusal.
   *
   * @param store the storage, by the name of its provider
   * @param capability what it lacks
   */
  public UnsupportedCapabilityException(String store, Capability capability) {
    super("The store [" + store + "] does not offer [" + capability + "].");
  }
}
