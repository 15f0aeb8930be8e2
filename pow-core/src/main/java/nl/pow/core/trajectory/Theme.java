package nl.pow.core.trajectory;

/**
 * The four aspects of support that were agreed on nationally in 2020 (third support and recovery
 * package).
 */
public enum Theme {
  /** Intensive guidance to new work. */
  NEW_WORK,
  /** Training and development to keep work. */
  TRAINING_AND_DEVELOPMENT,
  /** Youth unemployment. */
  YOUTH_UNEMPLOYMENT,
  /**
   * Poverty and debts. A trajectory names the partner that helps with them and nothing else; a goal
   * never has this theme.
   */
  POVERTY_AND_DEBTS
}
