package nl.pow.testkit.matching;

import org.jspecify.annotations.Nullable;

/** Something that holds in every market. */
@FunctionalInterface
interface Law {
  /**
   * Tries one market.
   *
   * @param trial the market
   * @return what is wrong, in ids and codes; null when the law holds
   * @throws Exception when the subject fails, which is wrong too
   */
  @Nullable String brokenBy(Trial trial) throws Exception;
}
