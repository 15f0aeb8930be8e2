package nl.pow.core.labour;

/** What is counted of a pool of people and of the work for them. */
public enum ProfilePart {
  /** A skill: who has it, against where it is asked. */
  SKILL,
  /** Support that somebody needs, against where the work offers it. */
  SUPPORT,
  /** A condition that somebody excludes, against where the work has it. */
  EXCLUSION,
  /** A fact: of whom the file tells it, against where the work tells it. */
  FACT
}
