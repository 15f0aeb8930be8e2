package nl.pow.matching.incremental;

import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.decision.HumanDecision;

/** Why a proposal is new, gone or at another place, as data. */
public sealed interface Cause {
  /**
   * A candidate or vacancy changed in something that a criterion sees.
   *
   * @param entity which one
   * @param attribute the name of the attribute, such as {@code vacancy.languages}
   * @param trend which way it changed
   * @param before what was and is not any more, in ascending order of code
   * @param after what is and was not, in ascending order of code
   */
  record Edited(Id entity, String attribute, Trend trend, List<Code> before, List<Code> after)
      implements Cause {
    /** Copies the lists. */
    public Edited {
      before = List.copyOf(before);
      after = List.copyOf(after);
    }

    /**
     * Text for logs.
     *
     * @return without any value of the attribute
     */
    @Override
    public String toString() {
      return "Edited[" + entity + ", " + attribute + ", " + trend + "]";
    }
  }

  /**
   * A candidate or vacancy takes part and did not before.
   *
   * @param entity which one
   */
  record Joined(Id entity) implements Cause {}

  /**
   * A candidate or vacancy takes part no more.
   *
   * @param entity which one
   * @param reason as in {@link nl.pow.matching.market.LeftOut}, or {@code gone} when it is there no
   *     more
   */
  record Left(Id entity, String reason) implements Cause {}

  /**
   * Others come before it who did not.
   *
   * @param by who, in ascending order of id
   */
  record Displaced(List<Id> by) implements Cause {
    /** Copies the list. */
    public Displaced {
      by = List.copyOf(by);
    }
  }

  /**
   * Others came before it who do so no more.
   *
   * @param by who, in ascending order of id
   */
  record MadeRoom(List<Id> by) implements Cause {
    /** Copies the list. */
    public MadeRoom {
      by = List.copyOf(by);
    }
  }

  /**
   * A person decided about the pair.
   *
   * @param decision what was decided
   */
  record DecidedNow(HumanDecision decision) implements Cause {}

  /**
   * A decision about the pair stands no more.
   *
   * @param decision what was decided
   */
  record DecidedNoMore(HumanDecision decision) implements Cause {}

  /**
   * Where people are placed: the candidate has a place elsewhere now.
   *
   * @param candidate who
   * @param vacancy the place
   */
  record PlacedElsewhere(CandidateId candidate, VacancyId vacancy) implements Cause {}

  /**
   * Where people are placed: the candidate had a place elsewhere before.
   *
   * @param candidate who
   * @param vacancy the place
   */
  record CameFrom(CandidateId candidate, VacancyId vacancy) implements Cause {}

  /** What changed for others leads to another division of the whole. */
  record Rearranged() implements Cause {}
}
