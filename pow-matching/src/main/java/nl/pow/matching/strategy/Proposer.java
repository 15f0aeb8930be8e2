package nl.pow.matching.strategy;

/** The side that proposes in deferred acceptance. */
public enum Proposer {
  /** Candidates: best for them, among all stable outcomes. */
  CANDIDATES,
  /** Vacancies: best for them, among all stable outcomes. */
  VACANCIES
}
