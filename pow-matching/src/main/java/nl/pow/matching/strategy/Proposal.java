package nl.pow.matching.strategy;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Direction;

/**
 * A suggestion to a person who decides: this candidate and this vacancy, and why.
 *
 * <p>Proposals compare by the one that they are made for, then by rank.
 *
 * @param rank its place among those for the same vacancy or candidate, from 1
 * @param judgement the pair, its score and the reasons
 */
public record Proposal(int rank, Judgement judgement) implements Comparable<Proposal> {
  private static final Comparator<Proposal> ORDER =
      Comparator.comparing(Proposal::subject).thenComparingInt(Proposal::rank);

  /**
   * Proposals of some pairs, ranked among those for the same vacancy or candidate.
   *
   * @param judged the pairs; of equals, the one that comes first goes first
   * @return those that a person pinned first, then the highest score
   */
  public static List<Proposal> ranked(List<Judgement> judged) {
    Map<Id, Integer> last = new HashMap<>();
    List<Proposal> proposals = new ArrayList<>(judged.size());
    for (Judgement judgement : judged.stream().sorted(Judgement.bestFirst()).toList()) {
      Id subject = new Proposal(0, judgement).subject();
      proposals.add(new Proposal(last.merge(subject, 1, Integer::sum), judgement));
    }
    return proposals;
  }

  /**
   * The candidate.
   *
   * @return its id
   */
  public CandidateId candidate() {
    return judgement.candidate();
  }

  /**
   * The vacancy.
   *
   * @return its id
   */
  public VacancyId vacancy() {
    return judgement.vacancy();
  }

  /**
   * The one that it is made for: the vacancy or the candidate, by the direction.
   *
   * @return its id
   */
  public Id subject() {
    return judgement.direction() == Direction.CANDIDATES_FOR_VACANCY ? vacancy() : candidate();
  }

  /**
   * How well they fit.
   *
   * @return the score
   */
  public Score score() {
    return judgement.score();
  }

  @Override
  public int compareTo(Proposal other) {
    return ORDER.compare(this, other);
  }
}
