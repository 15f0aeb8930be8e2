package nl.pow.matching.strategy;

import java.util.Comparator;
import java.util.List;

/**
 * What a strategy chose.
 *
 * @param proposals in the order of the one that they are made for, then of rank
 * @param shortfalls everyone in the direction of the request without a proposal, in ascending order
 *     of id
 */
public record Proposals(List<Proposal> proposals, List<Shortfall> shortfalls) {
  /** Copies and sorts the lists. */
  public Proposals {
    proposals = proposals.stream().sorted().toList();
    shortfalls =
        shortfalls.stream()
            .sorted(Comparator.comparing(shortfall -> shortfall.subject().value()))
            .toList();
  }
}
