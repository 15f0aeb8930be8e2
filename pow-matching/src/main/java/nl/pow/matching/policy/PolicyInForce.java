package nl.pow.matching.policy;

import java.util.List;
import java.util.stream.Stream;

/**
 * A policy on a day: what it suggests, the contexts of that day, and what is applied.
 *
 * @param suggested the policy as it was given
 * @param contexts the contexts whose period holds the day, in the order in which they were applied
 * @param applied the demands and wishes that judge; it has no contexts
 */
public record PolicyInForce(Policy suggested, List<PolicyContext> contexts, Policy applied) {
  /** Copies the list. */
  public PolicyInForce {
    contexts = List.copyOf(contexts);
  }

  /**
   * The weight of one wish, before and after the contexts.
   *
   * @param criterion the name of the criterion
   * @param suggested the weight that the policy suggests, 0 when it does not wish it
   * @param applied the weight that is applied, 0 when it is not wished
   */
  public record Weight(String criterion, int suggested, int applied) {}

  /**
   * Every weight, suggested and applied.
   *
   * @param direction whose wishes
   * @return in the order of the policy, then what contexts add
   */
  public List<Weight> weights(Direction direction) {
    return Stream.concat(suggested.wishes().stream(), applied.wishes().stream())
        .filter(wish -> wish.directions().contains(direction))
        .map(Wish::criterion)
        .distinct()
        .map(c -> new Weight(c, suggested.weight(c, direction), applied.weight(c, direction)))
        .toList();
  }

  /**
   * The names of the contexts.
   *
   * @return in the order in which they were applied; empty when there are none
   */
  public List<String> names() {
    return contexts.stream().map(PolicyContext::name).toList();
  }
}
