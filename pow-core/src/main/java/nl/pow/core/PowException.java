package nl.pow.core;

import org.jspecify.annotations.Nullable;

/**
 * The root of everything that {@code pow} throws.
 *
 * <p>A message names what was asked and what was found, values in brackets, and goes on with a line
 * that begins "Maybe" where there is something to do about it. It never holds a value of a personal
 * field.
 */
public abstract class PowException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  /**
   * Makes an exception with a message only.
   *
   * @param message what was asked, what was found and what to do
   */
  protected PowException(String message) {
    super(message);
  }

  /**
   * Makes an exception that passes on what caused it.
   *
   * @param message what was asked, what was found and what to do
   * @param cause what lies below, or null when there is nothing
   */
  protected PowException(String message, @Nullable Throwable cause) {
    super(message, cause);
  }
}
