package nl.pow.matching.market;

import java.util.List;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.Pinned;

/**
 * Why a pair has its score: the score <em>is</em> the sum of what is listed here.
 *
 * @param findings what a person decided about proposing the pair, if anything; then the demands,
 *     then the wishes, each in the order of the policy
 */
public record Explanation(List<Finding> findings) {
  /** Copies the list. */
  public Explanation {
    findings = List.copyOf(findings);
  }

  /**
   * The exact sum of the contributions.
   *
   * @return 0 or more
   * @throws ArithmeticException when it does not fit a long
   */
  public long score() {
    long sum = 0;
    for (Finding finding : findings) {
      sum = Math.addExact(sum, finding.contribution());
    }
    return sum;
  }

  /**
   * The share of the weight of the wishes that rests on known facts.
   *
   * @return the sum of weight x certainty over the sum of the weights, rounded down: 0 to 1000;
   *     1000 when nothing is wished
   */
  public int confidence() {
    long certain = 0;
    long all = 0;
    for (Finding finding : findings) {
      certain += (long) finding.weight() * finding.certainty();
      all += finding.weight();
    }
    return Score.share(certain, all);
  }

  /**
   * The demands that put the pair out.
   *
   * @return none when the pair is admitted
   */
  public List<Finding> blockedBy() {
    return findings.stream().filter(Finding::blocks).toList();
  }

  /**
   * Tells whether a person decided that the pair stays proposed; demands then put it out no more.
   *
   * @return true when it is pinned
   */
  public boolean pinned() {
    return findings.stream().anyMatch(finding -> finding.decision() instanceof Pinned);
  }

  /**
   * The demands that could not be checked and let the pair pass: worth a question.
   *
   * @return findings of demands with verdict UNKNOWN that do not block
   */
  public List<Finding> unchecked() {
    return findings.stream()
        .filter(f -> f.role() == Role.DEMAND && f.verdict() == Verdict.UNKNOWN && !f.blocks())
        .toList();
  }
}
