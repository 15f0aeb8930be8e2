package nl.pow.core.vacancy;

import jakarta.validation.Valid;
import java.util.List;
import nl.pow.core.party.ContactPerson;

/**
 * How to apply and whom to ask.
 *
 * @param routes ways to apply
 * @param contacts people to speak to
 */
public record Application(
    List<@Valid ApplicationRoute> routes, List<@Valid ContactPerson> contacts) {
  private static final Application UNKNOWN = new Application(List.of(), List.of());

  /** Copies the lists. */
  public Application {
    routes = List.copyOf(routes);
    contacts = List.copyOf(contacts);
  }

  /**
   * The application of which nothing is known.
   *
   * @return the unknown application
   */
  public static Application unknown() {
    return UNKNOWN;
  }
}
