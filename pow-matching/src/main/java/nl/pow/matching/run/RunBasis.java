package nl.pow.matching.run;

import java.time.LocalDate;
import java.util.List;
import nl.pow.core.Digest;
import nl.pow.core.Edition;
import nl.pow.core.store.Revision;
import nl.pow.matching.strategy.MatchRequest;

/**
 * Everything that the result of a run rests on, but for the people and the work themselves.
 *
 * @param library the version of this library, or {@code unknown}
 * @param asOf the day on which was judged
 * @param revision the state of the store that was matched
 * @param policy the policy as {@link nl.pow.matching.policy.Policies} writes it
 * @param criteria the criteria that the policy names, in the order of their names
 * @param strategy the strategy
 * @param settings its settings, in the order of their names
 * @param request what was asked of it
 * @param taxonomy the taxonomy
 * @param travel the travel
 * @param inputs the digest of {@link RunInputs} in their JSON form
 */
public record RunBasis(
    String library,
    LocalDate asOf,
    Revision revision,
    String policy,
    List<Edition> criteria,
    Edition strategy,
    List<RunSetting> settings,
    MatchRequest request,
    Edition taxonomy,
    Edition travel,
    Digest inputs) {
  /** Copies the lists. */
  public RunBasis {
    criteria = List.copyOf(criteria);
    settings = List.copyOf(settings);
  }
}
