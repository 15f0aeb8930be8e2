package nl.pow.core.plugin;

import java.util.List;
import nl.pow.core.PowException;

/** Settings that a provider cannot be opened with, with all their faults; never shows a secret. */
public final class SettingsException extends PowException {
  private static final long serialVersionUID = 1L;

  /** The faults, one sentence each. */
  private final String[] faults;

  /**
   * Makes the exception.
   *
   * @param message all faults and what to do about them
   * @param faults the faults, one sentence each, at least one
   */
  public SettingsException(String message, List<String> faults) {
    super(message);
    this.faults = faults.toArray(String[]::new);
  }

  /**
   * All faults.
   *
   * @return one sentence for each fault: what was given first, by name, then what is missing
   */
  public List<String> faults() {
    return List.of(faults);
  }
}
