package nl.pow.matching.incremental;

import java.util.Comparator;
import java.util.List;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.policy.Direction;
import org.jspecify.annotations.Nullable;

/**
 * A proposal that is new, gone, or at another rank or score, and why.
 *
 * @param candidate the candidate
 * @param vacancy the vacancy
 * @param direction for whom it is made
 * @param before where it stood, or null when it is new
 * @param after where it stands, or null when it is gone
 * @param causes one or more
 */
public record ProposalChange(
    CandidateId candidate,
    VacancyId vacancy,
    Direction direction,
    @Nullable Place before,
    @Nullable Place after,
    List<Cause> causes)
    implements Comparable<ProposalChange> {
  private static final Comparator<ProposalChange> ORDER =
      Comparator.comparing(ProposalChange::subject)
          .thenComparing(change -> change.after() == null)
          .thenComparingInt(ProposalChange::rank)
          .thenComparing(ProposalChange::candidate)
          .thenComparing(ProposalChange::vacancy);

  /** What became of a proposal. */
  public enum Kind {
    /** It was not there before. */
    NEW,
    /** It is there no more. */
    GONE,
    /** Its rank or its score is another. */
    MOVED
  }

  /** Copies the list. */
  public ProposalChange {
    causes = List.copyOf(causes);
  }

  /**
   * What became of it.
   *
   * @return new, gone or moved
   */
  public Kind kind() {
    return before == null ? Kind.NEW : after == null ? Kind.GONE : Kind.MOVED;
  }

  /**
   * The one that it is made for: the vacancy or the candidate, by the direction.
   *
   * @return its id
   */
  public Id subject() {
    return direction == Direction.CANDIDATES_FOR_VACANCY ? vacancy : candidate;
  }

  private int rank() {
    Place place = after == null ? before : after;
    return place == null ? 0 : place.rank();
  }

  /**
   * By the one that it is made for; those that are there by rank, then those that are gone.
   *
   * @param other another change
   * @return negative when this comes first
   */
  @Override
  public int compareTo(ProposalChange other) {
    return ORDER.compare(this, other);
  }
}
