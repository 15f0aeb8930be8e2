package nl.pow.core.idea;

import java.util.List;
import nl.pow.core.InvalidValueException;
import nl.pow.core.party.PartnerId;

/**
 * What one partner finds most important.
 *
 * @param voter who votes
 * @param choices the insights, the most important one first; those that are not named do not matter
 *     to the voter
 */
public record Ballot(PartnerId voter, List<InsightId> choices) {
  /** Refuses a choice that is named twice with {@link InvalidValueException}. */
  public Ballot {
    choices = List.copyOf(choices);
    if (choices.stream().distinct().count() < choices.size()) {
      throw new InvalidValueException("ballot-choice", "A ballot names each of its choices once.");
    }
  }
}
