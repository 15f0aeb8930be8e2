package nl.pow.core.candidate;

import jakarta.validation.Valid;
import java.util.List;
import nl.pow.core.Indication;
import nl.pow.core.party.ContactPerson;
import nl.pow.core.profile.WebAddress;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * How a candidate presents and can be reached; never matched on, shown only after selection.
 *
 * @param available whether contact details may be asked for
 * @param presentation a presentation in words, up to 2,000 characters, or null
 * @param emails addresses, each up to 320 characters
 * @param phones telephone numbers, each up to 20 characters
 * @param webAddresses web addresses
 * @param contacts people who speak for the candidate
 */
public record ContactDetails(
    Indication available,
    @Nullable @PlainText(max = 2000) String presentation,
    List<@PlainText(max = 320) String> emails,
    List<@PlainText(max = 20) String> phones,
    List<@Valid WebAddress> webAddresses,
    List<@Valid ContactPerson> contacts) {
  private static final ContactDetails UNKNOWN =
      new ContactDetails(Indication.UNKNOWN, null, List.of(), List.of(), List.of(), List.of());

  /** Copies the lists. */
  public ContactDetails {
    emails = List.copyOf(emails);
    phones = List.copyOf(phones);
    webAddresses = List.copyOf(webAddresses);
    contacts = List.copyOf(contacts);
  }

  /**
   * The contact details of which nothing is known.
   *
   * @return the unknown details
   */
  public static ContactDetails unknown() {
    return UNKNOWN;
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "ContactDetails[]";
  }
}
