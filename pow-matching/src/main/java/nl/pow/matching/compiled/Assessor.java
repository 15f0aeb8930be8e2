package nl.pow.matching.compiled;

import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Sight;

/** One criterion as a market asks it: what decides in the end about every pair. */
public interface Assessor {
  /** The criterion; by its class the built-in ones are known. */
  Criterion criterion();

  /** All that it gets to see. */
  Sight sight();

  /** The grade of a pair. */
  Grade grade(Candidate candidate, Vacancy vacancy);
}
