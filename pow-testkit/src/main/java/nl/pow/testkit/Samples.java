package nl.pow.testkit;

import java.util.Map;
import java.util.random.RandomGenerator;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;

/**
 * Makes valid entities in which every field is filled at times, with texts that adapters stumble
 * over: quotes, line breaks, separators, leading zeros, blanks at the ends, any Unicode.
 *
 * <p>The same generator in the same state makes the same entities. Not about real people.
 *
 * @param random the source of all choices
 */
public record Samples(RandomGenerator random) {
  /**
   * Makes a candidate.
   *
   * @param id the identity
   * @return a valid candidate
   */
  public Candidate candidate(CandidateId id) {
    return new Filler(random).record(Candidate.class, Map.of("id", id));
  }

  /**
   * Makes protected attributes.
   *
   * @param id the candidate that they belong to
   * @return valid attributes
   */
  public ProtectedAttributes protectedAttributes(CandidateId id) {
    return new Filler(random).record(ProtectedAttributes.class, Map.of("id", id));
  }

  /**
   * Makes an employer.
   *
   * @param id the identity
   * @return a valid employer
   */
  public Employer employer(EmployerId id) {
    return new Filler(random).record(Employer.class, Map.of("id", id));
  }

  /**
   * Makes a vacancy.
   *
   * @param id the identity
   * @param employer who offers it
   * @return a valid vacancy
   */
  public Vacancy vacancy(VacancyId id, EmployerId employer) {
    return new Filler(random).record(Vacancy.class, Map.of("id", id, "employer", employer));
  }
}
