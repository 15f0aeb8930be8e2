package nl.pow.matching.advice;

/** The side of a pair whose file would change. */
public enum Side {
  /** What the candidate wishes, can reach, or can gain. */
  CANDIDATE,
  /** What the employer asks or offers. */
  VACANCY
}
