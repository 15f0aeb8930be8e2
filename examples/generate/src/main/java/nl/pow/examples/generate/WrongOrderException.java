package nl.pow.examples.generate;

import java.util.List;
import nl.pow.core.PowException;

/** An order that cannot be carried out, with all that is wrong with it. */
final class WrongOrderException extends PowException {
  private static final long serialVersionUID = 1L;

  WrongOrderException(List<String> faults, String advice) {
    super(String.join("\n", faults) + "\n" + advice);
  }
}
