package nl.pow.matching.criterion;

import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Settings;

/**
 * A plug-in that brings one criterion; its name is the name of the criterion in a policy.
 *
 * <p>Found by {@link java.util.ServiceLoader} under this interface.
 */
public interface CriterionProvider extends Provider {
  /**
   * Makes the criterion.
   *
   * @param settings checked against {@link #settings()}
   * @return a criterion that any number of threads may use
   */
  Criterion create(Settings settings);
}
