package nl.pow.core.access;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.candidate.CandidateId;

/**
 * One use of the data of one person.
 *
 * <p>It has no time: the log that receives it sets the time, by the clock of the host.
 *
 * @param access who asked and why
 * @param operation what was done
 * @param kinds the kinds of data, such as {@code candidate}; at least one
 * @param subject whose data
 */
public record AccessEvent(
    Access access, Operation operation, SortedSet<String> kinds, CandidateId subject) {
  /** What was done with the data. */
  public enum Operation {
    /** It was read. */
    READ,
    /** It was written. */
    WRITE,
    /** It was deleted. */
    DELETE,
    /** Everything about the person was erased. */
    ERASE
  }

  /** Copies the set. */
  public AccessEvent {
    kinds = Collections.unmodifiableSortedSet(new TreeSet<>(kinds));
  }
}
