package nl.pow.core.access;

import nl.pow.core.candidate.CandidateId;

/**
 * One use of the data of one person.
 *
 * <p>It has no time: the log that receives it sets the time, by the clock of the host.
 *
 * @param access who asked and why
 * @param operation what was done
 * @param kind the kind of data, such as {@code candidate}
 * @param subject whose data
 */
public record AccessEvent(Access access, Operation operation, String kind, CandidateId subject) {
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
}
