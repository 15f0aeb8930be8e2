package nl.pow.core.plugin;

import nl.pow.core.PowException;
import org.jspecify.annotations.Nullable;

/** The provider that was asked for by name is absent or cannot be used. */
public final class ProviderException extends PowException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes the exception.
   *
   * @param message what was asked, what was found and what to do
   * @param cause what a refused provider threw, or null
   */
  public ProviderException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
