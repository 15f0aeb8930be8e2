package nl.pow.matching.verify;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.pow.core.Id;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;

/** How many anybody has. */
final class CapacityCheck {
  private final Docket docket;
  private final MatchResult result;

  CapacityCheck(Docket docket) {
    this.docket = docket;
    this.result = docket.result();
  }

  void run() {
    if (docket.fillsOpenings()) {
      Map<CandidateId, Long> placed = count(Proposal::candidate);
      placed.forEach(
          (id, number) -> atMost(Rule.CAPACITIES, id, number, Math.max(1, docket.pins(id))));
      Map<VacancyId, Long> filled = count(Proposal::vacancy);
      filled.forEach(
          (id, number) ->
              atMost(Rule.CAPACITIES, id, number, Math.max(docket.capacity(id), docket.pins(id))));
    } else {
      Map<Id, Long> given = count(Proposal::subject);
      int top = result.request().top();
      given.forEach(
          (id, number) -> atMost(Rule.NOT_TOO_MANY, id, number, Math.max(top, docket.pins(id))));
    }
  }

  private <I extends Id> Map<I, Long> count(Function<Proposal, I> side) {
    return result.proposals().stream().collect(Collectors.groupingBy(side, Collectors.counting()));
  }

  private void atMost(Rule rule, Id id, long number, int most) {
    if (number > most) {
      docket.breaks(rule, "[" + id + "] has " + number + " where " + most + " is the most");
    }
  }
}
