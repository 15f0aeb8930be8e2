package nl.pow.matching.advice;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a pair is no proposal, and the least that would have to change for it to become one.
 *
 * <p>Material for a conversation with the people who it is about: what can change is for them to
 * say.
 *
 * @param question what was asked
 * @param before the pair as it is
 * @param remedy fewest changes, then the least, then the first in the order of the choices; null
 *     when there is none
 * @param immovable the demands that put the pair out and that no change on the list can reach, by
 *     name, in the order of the policy
 * @param tried the number of pairs that were judged to find the answer
 * @param complete whether everything was tried: when false, {@link Advice#MOST_TRIES} came first
 *     and there may be an answer
 */
public record WhyNot(
    Question question,
    Standing before,
    @Nullable Remedy remedy,
    List<String> immovable,
    long tried,
    boolean complete) {
  /** Copies the list. */
  public WhyNot {
    immovable = List.copyOf(immovable);
  }
}
