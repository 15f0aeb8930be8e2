package nl.pow.matching.run;

import nl.pow.core.candidate.CandidateId;
import nl.pow.matching.strategy.MatchResult;

/**
 * How much went in and came out.
 *
 * @param candidates the candidates that took part
 * @param vacancies the vacancies that took part
 * @param leftOut those of both that took no part
 * @param decisions what people had decided about pairs
 * @param proposals the proposals
 * @param shortfalls those with fewer proposals than they could take
 */
public record RunCounts(
    int candidates, int vacancies, int leftOut, int decisions, int proposals, int shortfalls) {
  static RunCounts of(RunInputs inputs, MatchResult result) {
    int out =
        (int) result.leftOut().stream().filter(one -> one.id() instanceof CandidateId).count();
    int all = result.leftOut().size();
    return new RunCounts(
        inputs.snapshot().candidates().size() - out,
        inputs.snapshot().vacancies().size() - (all - out),
        all,
        inputs.decisions().all().size(),
        result.proposals().size(),
        result.shortfalls().size());
  }
}
