package nl.pow.core.vacancy;

import jakarta.validation.Valid;
import java.util.List;
import nl.pow.core.Period;
import nl.pow.core.profile.ContractForm;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.profile.Transport;
import nl.pow.core.profile.WorkPattern;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * The terms on which the work is offered.
 *
 * @param period when the work starts and ends
 * @param hours the hours a week, or null when not stated
 * @param pattern when in the week
 * @param contracts the forms of contract that are offered; empty when not stated
 * @param transports the means of transport that the work needs
 * @param salary the pay in words, up to 100 characters, or null
 * @param description further terms in words, up to 2,000 characters, or null
 */
public record Terms(
    Period period,
    @Nullable HoursPerWeek hours,
    @Valid WorkPattern pattern,
    List<@Valid ContractForm> contracts,
    List<@Valid Transport> transports,
    @Nullable @PlainText(max = 100) String salary,
    @Nullable @PlainText(max = 2000) String description) {
  private static final Terms UNKNOWN =
      new Terms(Period.open(), null, WorkPattern.unknown(), List.of(), List.of(), null, null);

  /** Copies the lists. */
  public Terms {
    contracts = List.copyOf(contracts);
    transports = List.copyOf(transports);
  }

  /**
   * The terms of which nothing is known.
   *
   * @return the unknown terms
   */
  public static Terms unknown() {
    return UNKNOWN;
  }

  /**
   * The same terms with other hours.
   *
   * @param other the hours a week, or null when not stated
   * @return a copy
   */
  public Terms withHours(@Nullable HoursPerWeek other) {
    return new Terms(period, other, pattern, contracts, transports, salary, description);
  }

  /**
   * The same terms with other forms of contract.
   *
   * @param offered the forms of contract
   * @return a copy
   */
  public Terms withContracts(List<ContractForm> offered) {
    return new Terms(period, hours, pattern, offered, transports, salary, description);
  }

  /**
   * Text for logs.
   *
   * @return the name of the type only
   */
  @Override
  public String toString() {
    return "Terms[]";
  }
}
