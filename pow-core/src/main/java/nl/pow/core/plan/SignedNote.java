package nl.pow.core.plan;

import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What somebody who signs for it says beside a figure.
 *
 * @param about the day of the figure
 * @param text what, 1 to 2,000 characters
 * @param signedOn the day on which it was signed
 * @param professional the professional who signed, or null when a partner did
 * @param partner the partner that signed, or null when a professional did
 */
public record SignedNote(
    LocalDate about,
    @NotBlank @PlainText(max = 2000) String text,
    LocalDate signedOn,
    @Nullable ProfessionalId professional,
    @Nullable PartnerId partner) {
  /** Refuses a note that nobody signed, or two, with {@link InvalidValueException}. */
  public SignedNote {
    Period.check(about);
    Period.check(signedOn);
    if ((professional == null) == (partner == null)) {
      throw new InvalidValueException(
          "note-signature", "A note is signed by one professional or by one partner.");
    }
  }

  /**
   * A note of a professional.
   *
   * @param about the day of the figure
   * @param text what
   * @param signedOn the day on which it was signed
   * @param signer who signed
   * @return the note
   */
  public static SignedNote of(
      LocalDate about, String text, LocalDate signedOn, ProfessionalId signer) {
    return new SignedNote(about, text, signedOn, signer, null);
  }

  /**
   * A note of a partner.
   *
   * @param about the day of the figure
   * @param text what
   * @param signedOn the day on which it was signed
   * @param signer who signed
   * @return the note
   */
  public static SignedNote of(LocalDate about, String text, LocalDate signedOn, PartnerId signer) {
    return new SignedNote(about, text, signedOn, null, signer);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "SignedNote[]";
  }
}
