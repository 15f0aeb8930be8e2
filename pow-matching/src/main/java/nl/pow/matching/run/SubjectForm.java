package nl.pow.matching.run;

import nl.pow.core.Id;
import nl.pow.core.InvalidValueException;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import org.jspecify.annotations.Nullable;

/** A candidate or a vacancy, told apart by the name of the field. */
record SubjectForm(@Nullable CandidateId candidate, @Nullable VacancyId vacancy) {
  static SubjectForm of(Id id) {
    if (id instanceof CandidateId candidate) {
      return new SubjectForm(candidate, null);
    }
    if (id instanceof VacancyId vacancy) {
      return new SubjectForm(null, vacancy);
    }
    throw new InvalidValueException("run-subject", "A result is about candidates and vacancies.");
  }

  Id id() {
    if (candidate != null && vacancy == null) {
      return candidate;
    }
    if (vacancy != null && candidate == null) {
      return vacancy;
    }
    throw new InvalidValueException("run-subject", "Either a candidate or a vacancy is meant.");
  }
}
