package nl.pow.core.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.validation.PlainText;

/**
 * A decision that a body put to the vote; every member has one vote, whoever they sit there for.
 *
 * @param id the identity
 * @param body who decides
 * @param title about what, 1 to 500 characters
 * @param decidedOn the day of the vote
 * @param quorum the least number of members who must vote, 0 to 999
 * @param votes the votes, one for each member at most
 */
public record Decision(
    DecisionId id,
    BodyId body,
    @NotBlank @PlainText(max = 500) String title,
    LocalDate decidedOn,
    @Min(0) @Max(999) int quorum,
    List<@Valid Vote> votes)
    implements Entity<DecisionId> {
  /** Refuses a second vote of a member with {@link InvalidValueException}. */
  public Decision {
    Period.check(decidedOn);
    votes = List.copyOf(votes);
    if (votes.stream().map(Vote::member).distinct().count() < votes.size()) {
      throw new InvalidValueException("decision-vote", "Each member has one vote.");
    }
  }

  /**
   * Puts a proposal to the vote of a body.
   *
   * @param id the identity
   * @param body who decides
   * @param title about what
   * @param decidedOn the day of the vote
   * @param quorum the least number of members who must vote
   * @param votes the votes
   * @return the decision
   * @throws InvalidValueException when somebody votes who has no seat on that day, or votes twice
   */
  public static Decision by(
      DecisionId id, Body body, String title, LocalDate decidedOn, int quorum, List<Vote> votes) {
    if (!body.membersOn(decidedOn).containsAll(votes.stream().map(Vote::member).toList())) {
      throw new InvalidValueException(
          "decision-mandate", "Those vote who have a seat in the body on that day.");
    }
    return new Decision(id, body.id(), title, decidedOn, quorum, votes);
  }

  /**
   * What became of it.
   *
   * @return the outcome by simple majority; the order of the votes does not count
   */
  public Verdict verdict() {
    if (votes.size() < quorum) {
      return Verdict.NO_QUORUM;
    }
    return count(Choice.FOR) > count(Choice.AGAINST) ? Verdict.ADOPTED : Verdict.REJECTED;
  }

  /**
   * Counts votes.
   *
   * @param choice which ones
   * @return the number of members who voted so
   */
  public long count(Choice choice) {
    return votes.stream().filter(vote -> vote.choice() == choice).count();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Decision[" + id + "]";
  }
}
