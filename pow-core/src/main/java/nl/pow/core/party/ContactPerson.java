package nl.pow.core.party;

import java.util.List;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody, or a department, to speak to.
 *
 * @param name the name, up to 35 characters, or null
 * @param emails addresses, each up to 320 characters
 * @param phones telephone numbers, each up to 20 characters
 */
public record ContactPerson(
    @Nullable @PlainText(max = 35) String name,
    List<@PlainText(max = 320) String> emails,
    List<@PlainText(max = 20) String> phones) {
  /** Copies the lists. */
  public ContactPerson {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "ContactPerson[]";
  }
}
