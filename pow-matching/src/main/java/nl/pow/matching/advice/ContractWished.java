package nl.pow.matching.advice;

import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.ContractForm;
import nl.pow.matching.criterion.CandidateAttribute;

/**
 * One more form of contract that suits.
 *
 * @param form the form
 */
public record ContractWished(ContractForm form) implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.CONTRACTS.name();
  }

  @Override
  public int cost() {
    return 50;
  }

  @Override
  public InCodes inCodes() {
    return new InCodes("contract-wished", Codes.of(form), null, Codes.of(form));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    Stream<ContractForm> wished = candidate.wishes().contracts().stream();
    return candidate.withWishes(
        candidate.wishes().withContracts(Stream.concat(wished, Stream.of(form)).toList()));
  }
}
