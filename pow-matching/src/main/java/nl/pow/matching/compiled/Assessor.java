package nl.pow.matching.compiled;

import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;

/** One criterion as a market asks it: what decides in the end about every pair. */
public interface Assessor {
  /** The criterion; by its class the built-in ones are known. */
  Criterion criterion();

  /** The grade of a pair of facts that were read for this criterion. */
  Grade grade(Facts<Candidate> candidate, Facts<Vacancy> vacancy);
}
