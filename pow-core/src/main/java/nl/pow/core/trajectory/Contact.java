package nl.pow.core.trajectory;

import java.time.LocalDate;
import nl.pow.core.Period;
import nl.pow.core.access.ActorId;

/**
 * A moment of contact.
 *
 * @param on the day
 * @param means how
 * @param actor who had it with the person
 * @param held whether it took place; false for an appointment that was missed
 */
public record Contact(LocalDate on, ContactMeans means, ActorId actor, boolean held) {
  /** Checks the day. */
  public Contact {
    Period.check(on);
  }
}
