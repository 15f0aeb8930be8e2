package nl.pow.matching.property;

import java.util.Optional;
import net.jqwik.api.lifecycle.AroundPropertyHook;
import net.jqwik.api.lifecycle.PropagationMode;
import net.jqwik.api.lifecycle.PropertyExecutionResult;
import net.jqwik.api.lifecycle.PropertyExecutor;
import net.jqwik.api.lifecycle.PropertyLifecycleContext;

/**
 * Bounds what every property tries by {@code pow.tries}: a run over changed code asks thousands of
 * times.
 */
public final class FewerTries implements AroundPropertyHook {
  private static final Optional<Integer> MOST =
      Optional.ofNullable(Integer.getInteger("pow.tries"));

  @Override
  public PropagationMode propagateTo() {
    return PropagationMode.ALL_DESCENDANTS;
  }

  @Override
  public PropertyExecutionResult aroundProperty(
      PropertyLifecycleContext context, PropertyExecutor property) throws Throwable {
    MOST.ifPresent(
        most ->
            context
                .attributes()
                .setTries(Math.min(most, context.attributes().tries().orElse(most))));
    return property.execute();
  }
}
