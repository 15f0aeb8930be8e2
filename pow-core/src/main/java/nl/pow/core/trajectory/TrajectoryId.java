package nl.pow.core.trajectory;

import nl.pow.core.Id;

/**
 * The identity of a trajectory.
 *
 * @param value the text, as {@link Id} demands
 */
public record TrajectoryId(String value) implements Id {
  /** Checks the text; throws {@link nl.pow.core.InvalidValueException} otherwise. */
  public TrajectoryId {
    Id.check(value);
  }

  /**
   * The text form.
   *
   * @return the value
   */
  @Override
  public String toString() {
    return value;
  }
}
