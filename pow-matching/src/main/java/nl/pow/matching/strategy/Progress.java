package nl.pow.matching.strategy;

/**
 * Follows a long run, and can stop it.
 *
 * <p>It is called by the threads of the run, never by two at the same time, so it should return
 * soon. It does not change what a run that is not stopped gives.
 */
@FunctionalInterface
public interface Progress {
  /** Follows nothing and stops nothing. */
  Progress NONE = (done, all) -> true;

  /**
   * Called each time that one more vacancy or candidate has its proposals.
   *
   * @param done for how many proposals were made, 1 or more
   * @param all for how many they will be
   * @return whether to go on; after false the run ends with {@link MatchStoppedException}
   */
  boolean goOn(int done, int all);
}
