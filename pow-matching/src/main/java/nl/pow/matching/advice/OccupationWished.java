package nl.pow.matching.advice;

import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.matching.criterion.CandidateAttribute;

/**
 * Looking for one more occupation, after those that are wished.
 *
 * @param occupation the occupation
 */
public record OccupationWished(OccupationCode occupation) implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.OCCUPATIONS.name();
  }

  @Override
  public int cost() {
    return 100;
  }

  @Override
  public InCodes inCodes() {
    return new InCodes("occupation-wished", occupation.code(), null, occupation.code());
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    Stream<OccupationCode> wished = candidate.wishes().occupations().stream();
    return candidate.withWishes(
        candidate.wishes().withOccupations(Stream.concat(wished, Stream.of(occupation)).toList()));
  }
}
