package nl.pow.examples.mapping;

import nl.pow.core.PowException;

/** An order that cannot be carried out. */
final class OrderException extends PowException {
  private static final long serialVersionUID = 1L;

  OrderException(String message) {
    super(message);
  }
}
