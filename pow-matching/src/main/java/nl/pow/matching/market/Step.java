package nl.pow.matching.market;

import java.util.Map;
import java.util.Set;
import nl.pow.core.Id;

/**
 * What a change of a market comes down to.
 *
 * @param changed the candidates and vacancies whose files are other than before
 * @param decided the pairs about which something else is decided than before
 * @param before judges as it was before, until the next change
 */
public record Step(Map<Id, Altered> changed, Set<Set<Id>> decided, Judging before) {
  /** Copies the collections. */
  public Step {
    changed = Map.copyOf(changed);
    decided = Set.copyOf(decided);
  }
}
