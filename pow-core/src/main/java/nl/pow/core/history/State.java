package nl.pow.core.history;

import java.util.Set;

/**
 * A state in the life of something; the constants of one enum are all the states that there are,
 * and tell which may follow which.
 *
 * @param <S> the enum itself
 */
public interface State<S extends Enum<S> & State<S>> {
  /**
   * Tells whether a life may begin in this state.
   *
   * @return true for one state at least
   */
  boolean begins();

  /**
   * The states that may follow this one.
   *
   * @return the states; empty when the life ends here
   */
  Set<S> next();

  /**
   * Tells whether a step to this state must say why.
   *
   * @return true when a step to it without a reason is refused
   */
  boolean needsReason();
}
