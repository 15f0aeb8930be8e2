package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.offering.Offering;
import nl.pow.matching.market.Finding;
import nl.pow.matching.market.Judgement;

/**
 * What an offering would do for a pair: the gap that it closes, and the score after it.
 *
 * <p>A score can fall when nothing was known before: a skill that was not known counts for the
 * middle, and once the first skill is written down the others that are asked count as missing. Then
 * the skills of the candidate are to be asked first.
 *
 * @param offering the offering
 * @param changes what the candidate would gain; empty when it gives nothing new
 * @param closes the skills that are asked and would be had as well as asked, and are not now
 * @param before the pair as it is
 * @param after the pair with the offering completed
 */
public record Forecast(
    Offering offering,
    List<CandidateChange> changes,
    List<SkillGap> closes,
    Judgement before,
    Judgement after) {
  /**
   * What a criterion would add to the score that it does not add now.
   *
   * @param criterion the name of the criterion
   * @param before the points that it adds now
   * @param after the points that it would add
   */
  public record Shift(String criterion, long before, long after) {
    /**
     * The difference.
     *
     * @return points, negative when it would add less
     */
    public long points() {
      return after - before;
    }
  }

  /** Copies the lists. */
  public Forecast {
    changes = List.copyOf(changes);
    closes = List.copyOf(closes);
  }

  /**
   * The points that it would add to the score.
   *
   * @return exactly the sum of the points of {@link #shifts()}; negative when the score would fall
   */
  public long gain() {
    return after.score().points() - before.score().points();
  }

  /**
   * Where the points would come from.
   *
   * @return one for each wish that would add more or less, in the order of the policy
   */
  public List<Shift> shifts() {
    List<Finding> then = before.explanation().findings();
    List<Finding> now = after.explanation().findings();
    List<Shift> shifts = new ArrayList<>();
    for (int i = 0; i < then.size(); i++) {
      if (then.get(i).contribution() != now.get(i).contribution()) {
        shifts.add(
            new Shift(
                then.get(i).criterion(), then.get(i).contribution(), now.get(i).contribution()));
      }
    }
    return List.copyOf(shifts);
  }
}
