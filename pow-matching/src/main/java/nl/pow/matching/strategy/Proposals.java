package nl.pow.matching.strategy;

import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a strategy chose.
 *
 * @param proposals in the order of the one that they are made for, then of rank
 * @param shortfalls everyone in the direction of the request without a proposal, and for a strategy
 *     that fills openings everyone on either side with less than it could take; in ascending order
 *     of id
 * @param certificate proves the promise of the strategy, or null when it promises nothing beyond
 *     each pair
 */
public record Proposals(
    List<Proposal> proposals, List<Shortfall> shortfalls, @Nullable Certificate certificate) {
  /** Copies and sorts the lists. */
  public Proposals {
    proposals = proposals.stream().sorted().toList();
    shortfalls =
        shortfalls.stream()
            .sorted(Comparator.comparing(shortfall -> shortfall.subject().value()))
            .toList();
  }

  /**
   * A choice that promises nothing beyond each pair.
   *
   * @param proposals what was chosen
   * @param shortfalls who has none
   */
  public Proposals(List<Proposal> proposals, List<Shortfall> shortfalls) {
    this(proposals, shortfalls, null);
  }
}
