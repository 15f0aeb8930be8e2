package nl.pow.matching.advice;

import java.util.stream.Stream;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.VacancyAttribute;

/**
 * Offering one more form of contract.
 *
 * @param form the form
 */
public record ContractOffered(ContractForm form) implements VacancyChange {
  @Override
  public String field() {
    return VacancyAttribute.CONTRACTS.name();
  }

  @Override
  public int cost() {
    return 50;
  }

  @Override
  public InCodes inCodes() {
    return new InCodes("contract-offered", Codes.of(form), null, Codes.of(form));
  }

  @Override
  public Vacancy applyTo(Vacancy vacancy) {
    Stream<ContractForm> offered = vacancy.terms().contracts().stream();
    return vacancy.withTerms(
        vacancy.terms().withContracts(Stream.concat(offered, Stream.of(form)).toList()));
  }
}
