package nl.pow.matching.policy;

/** For whom a match is made. */
public enum Direction {
  /** The best candidates for a vacancy. */
  CANDIDATES_FOR_VACANCY,
  /** The best vacancies for a candidate. */
  VACANCIES_FOR_CANDIDATE
}
