package nl.pow.adapters.mapping;

import nl.pow.core.Entity;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;

/** What a row of a file becomes. */
public enum Target {
  /** A {@link Candidate}. */
  CANDIDATE(Candidate.class),
  /** A {@link Vacancy}. */
  VACANCY(Vacancy.class);

  private final Class<? extends Entity<?>> type;

  Target(Class<? extends Entity<?>> type) {
    this.type = type;
  }

  Class<? extends Entity<?>> type() {
    return type;
  }
}
