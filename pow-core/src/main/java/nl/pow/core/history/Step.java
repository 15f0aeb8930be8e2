package nl.pow.core.history;

import java.time.LocalDate;
import nl.pow.core.Code;
import nl.pow.core.access.ActorId;
import org.jspecify.annotations.Nullable;

/**
 * One step in the life of something: which state it came to, when, by whom and why. Immutable.
 *
 * @param <S> the states
 */
public interface Step<S extends Enum<S> & State<S>> {
  /**
   * The state that it came to.
   *
   * @return the state
   */
  S state();

  /**
   * The day on which it came to it.
   *
   * @return a day from 1900-01-01 to 2200-12-31
   */
  LocalDate since();

  /**
   * Who decided it.
   *
   * @return the actor, as the host names them
   */
  ActorId actor();

  /**
   * Why.
   *
   * @return a code of a list of reasons, or null when none is given
   */
  @Nullable Code reason();
}
