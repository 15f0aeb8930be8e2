package nl.pow.core.idea;

/** From whose side something is seen. */
public enum Perspective {
  /** Somebody who works or looks for work. */
  EMPLOYEE,
  /** Somebody who gives work. */
  EMPLOYER,
  /** Somebody who studies it. */
  EXPERT,
  /** A school or another institute of education. */
  EDUCATION,
  /** A municipality or another public body. */
  GOVERNMENT
}
