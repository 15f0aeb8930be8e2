package nl.pow.benchmarks.run;

import java.io.IOException;

/** Makes the engine of a spec. */
@FunctionalInterface
public interface EngineMaker {
  /**
   * Builds data and engine.
   *
   * @param spec what is asked
   * @return the engine, ready
   * @throws IOException when files fail
   */
  Engine make(Spec spec) throws IOException;
}
