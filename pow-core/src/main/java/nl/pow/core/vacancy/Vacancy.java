package nl.pow.core.vacancy;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Entity;
import nl.pow.core.Period;
import nl.pow.core.party.EmployerId;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Work that an employer offers.
 *
 * @param id the identity
 * @param region the labour-market region, or null while it is not known
 * @param employer who offers it
 * @param professional who serves the employer, or null
 * @param status whether it takes part in matching
 * @param openings the number of people wanted, 1 to 9,999
 * @param number its number at its source, up to 50 characters, or null
 * @param title its name, 1 to 120 characters
 * @param description what it is, up to 5,000 characters, or null
 * @param closesOn the last day to apply, or null
 * @param job the work itself
 * @param terms the terms
 * @param requirements what is required
 * @param tasks the tasks that it is made of; empty when not stated
 * @param application how to apply
 */
public record Vacancy(
    VacancyId id,
    @Nullable @KnownRegion RegionCode region,
    EmployerId employer,
    @Nullable ProfessionalId professional,
    VacancyStatus status,
    @Min(1) @Max(9_999) int openings,
    @Nullable @PlainText(max = 50) String number,
    @NotBlank @PlainText(max = 120) String title,
    @Nullable @PlainText(max = 5000) String description,
    @Nullable LocalDate closesOn,
    @Valid Job job,
    @Valid Terms terms,
    @Valid Requirements requirements,
    List<@Valid Task> tasks,
    @Valid Application application)
    implements Entity<VacancyId> {
  /** Copies the list and checks the range of the date. */
  public Vacancy {
    Period.check(closesOn);
    tasks = List.copyOf(tasks);
  }

  /**
   * An open vacancy for one person, without requirements.
   *
   * @param id the identity
   * @param region the labour-market region, or null
   * @param employer who offers it
   * @param title its name
   * @param job the work itself
   * @return the vacancy
   */
  public static Vacancy of(
      VacancyId id, @Nullable RegionCode region, EmployerId employer, String title, Job job) {
    return new Vacancy(
        id,
        region,
        employer,
        null,
        VacancyStatus.OPEN,
        1,
        null,
        title,
        null,
        null,
        job,
        Terms.unknown(),
        Requirements.none(),
        List.of(),
        Application.unknown());
  }

  /**
   * The same vacancy with other requirements.
   *
   * @param other the requirements
   * @return a copy
   */
  public Vacancy withRequirements(Requirements other) {
    return copy(status, openings, job, terms, other);
  }

  /**
   * The same vacancy for other work.
   *
   * @param other the work itself
   * @return a copy
   */
  public Vacancy withJob(Job other) {
    return copy(status, openings, other, terms, requirements);
  }

  /**
   * The same vacancy on other terms.
   *
   * @param other the terms
   * @return a copy
   */
  public Vacancy withTerms(Terms other) {
    return copy(status, openings, job, other, requirements);
  }

  /**
   * The same vacancy for another number of people.
   *
   * @param number the number of people wanted
   * @return a copy
   */
  public Vacancy withOpenings(int number) {
    return copy(status, number, job, terms, requirements);
  }

  /**
   * The same vacancy with another status.
   *
   * @param other the status
   * @return a copy
   */
  public Vacancy withStatus(VacancyStatus other) {
    return copy(other, openings, job, terms, requirements);
  }

  private Vacancy copy(VacancyStatus s, int people, Job j, Terms t, Requirements r) {
    return new Vacancy(
        id,
        region,
        employer,
        professional,
        s,
        people,
        number,
        title,
        description,
        closesOn,
        j,
        t,
        r,
        tasks,
        application);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Vacancy[" + id + "]";
  }
}
