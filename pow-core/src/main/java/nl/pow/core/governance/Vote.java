package nl.pow.core.governance;

import nl.pow.core.party.ProfessionalId;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The vote of one member.
 *
 * @param member who votes
 * @param choice what
 * @param note what a member wants to have on record, such as a minority note, up to 2,000
 *     characters, or null
 */
public record Vote(
    ProfessionalId member, Choice choice, @Nullable @PlainText(max = 2000) String note) {
  /**
   * A vote without a note.
   *
   * @param member who votes
   * @param choice what
   * @return the vote
   */
  public static Vote of(ProfessionalId member, Choice choice) {
    return new Vote(member, choice, null);
  }
}
