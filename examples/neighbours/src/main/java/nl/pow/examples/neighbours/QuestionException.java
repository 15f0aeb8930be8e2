package nl.pow.examples.neighbours;

import nl.pow.core.PowException;

/** A question that cannot be answered. */
final class QuestionException extends PowException {
  private static final long serialVersionUID = 1L;

  QuestionException(String message) {
    super(message);
  }
}
