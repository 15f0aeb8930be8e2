package nl.pow.matching.criterion;

import java.util.Optional;
import nl.pow.core.plugin.Provider;
import nl.pow.core.plugin.Settings;
import nl.pow.core.text.Texts;

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

  /**
   * The texts in which its findings are told, under the codes that {@code
   * nl.pow.matching.text.Wording} lists.
   *
   * @return by default none: its codes are shown as they are
   */
  default Optional<Texts> texts() {
    return Optional.empty();
  }
}
