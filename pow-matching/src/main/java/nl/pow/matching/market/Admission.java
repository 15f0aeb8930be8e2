package nl.pow.matching.market;

import java.time.LocalDate;
import java.util.Locale;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyStatus;
import org.jspecify.annotations.Nullable;

/** Who takes part: active candidates, and open vacancies that are not closed yet. */
final class Admission {
  private Admission() {}

  /** Why not, or null. */
  static @Nullable LeftOut refuse(Candidate candidate) {
    return candidate.status() == CandidateStatus.ACTIVE
        ? null
        : new LeftOut(candidate.id(), "candidate-" + lower(candidate.status()));
  }

  /** Why not, or null. */
  static @Nullable LeftOut refuse(Vacancy vacancy, LocalDate asOf) {
    if (vacancy.status() != VacancyStatus.OPEN) {
      return new LeftOut(vacancy.id(), "vacancy-" + lower(vacancy.status()));
    }
    LocalDate closesOn = vacancy.closesOn();
    return closesOn != null && closesOn.isBefore(asOf)
        ? new LeftOut(vacancy.id(), "vacancy-closed")
        : null;
  }

  private static String lower(Enum<?> status) {
    return status.name().toLowerCase(Locale.ROOT);
  }
}
