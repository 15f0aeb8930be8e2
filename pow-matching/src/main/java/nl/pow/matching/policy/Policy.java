package nl.pow.matching.policy;

import java.util.List;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What a match demands and wishes, with a name and a version so that a result can tell it.
 *
 * <p>The score of a pair is the sum of weight x value over the wishes. A wish of which nothing can
 * be told counts weight x {@code unknownValue}: with the middle, 500, an empty file is not pushed
 * down. Names of criteria are held against what is on the path when a market is made.
 *
 * @param name its name, 1 to 100 characters
 * @param version its version, 1 to 50 characters
 * @param demands hard rules, at most one for a criterion in each direction
 * @param wishes soft rules, at most one for a criterion in each direction
 * @param unknownValue what an unknown wish counts for, 0 to 1000
 * @param reference the decision or rule that it rests on, or null
 */
public record Policy(
    String name,
    String version,
    List<Demand> demands,
    List<Wish> wishes,
    int unknownValue,
    @Nullable String reference) {
  /** Neither for nor against. */
  public static final int NEUTRAL = 500;

  /** Checks the parts; throws {@link InvalidValueException} when one is wrong. */
  public Policy {
    if (name.isBlank() || name.length() > 100 || version.isBlank() || version.length() > 50) {
      throw new InvalidValueException(
          "policy-name", "A policy has a name of 1 to 100 and a version of 1 to 50 characters.");
    }
    if (unknownValue < 0 || unknownValue > 1000) {
      throw new InvalidValueException(
          "policy-unknown-value", "An unknown wish counts for 0 to 1000.");
    }
    demands = Rules.once("demand", demands, Demand::criterion, Demand::directions);
    wishes = Rules.once("wish", wishes, Wish::criterion, Wish::directions);
  }

  /**
   * A policy that demands and wishes nothing.
   *
   * @param name its name
   * @param version its version
   * @return the empty policy
   */
  public static Policy named(String name, String version) {
    return new Policy(name, version, List.of(), List.of(), NEUTRAL, null);
  }

  /**
   * A policy to begin with: demands what the work or the person cannot do without, and lets pass
   * what is not known; wishes the rest. The weights add up to 100, so that a score runs from 0 to
   * 100,000.
   *
   * @return the policy named {@code standard}
   */
  public static Policy standard() {
    return named("standard", "1")
        .demand("exclusions")
        .demand("hours")
        .demand("licences")
        .demand("thinking-level")
        .demand("languages")
        .demand("travel")
        .wish("skills", 30)
        .wish("occupation", 25)
        .wish("travel", 10)
        .wish("languages", 5)
        .wish("education", 5)
        .wish("experience", 5)
        .wish("hours", 5)
        .wish("availability", 5)
        .wish("contract", 4)
        .wish("work-pattern", 3)
        .wish("sector", 3);
  }

  /**
   * The same policy with a demand that lets unknown pairs pass, in both directions.
   *
   * @param criterion the name of the criterion; a demand for it is replaced
   * @return a copy
   */
  public Policy demand(String criterion) {
    return demand(criterion, UnknownRule.PASS);
  }

  /**
   * The same policy with a demand in both directions.
   *
   * @param criterion the name of the criterion; a demand for it is replaced
   * @param unknown what happens to pairs of which it cannot be told
   * @return a copy
   */
  public Policy demand(String criterion, UnknownRule unknown) {
    return with(new Demand(criterion, unknown, Rules.both()));
  }

  /**
   * The same policy with a wish in both directions.
   *
   * @param criterion the name of the criterion; a wish for it is replaced
   * @param weight 1 to 1,000,000
   * @return a copy
   */
  public Policy wish(String criterion, int weight) {
    return with(new Wish(criterion, weight, Rules.both()));
  }

  /**
   * The same policy with a demand; others for its criterion go.
   *
   * @param demand the demand
   * @return a copy
   */
  public Policy with(Demand demand) {
    List<Demand> all = Rules.with(demands, demand, Demand::criterion);
    return new Policy(name, version, all, wishes, unknownValue, reference);
  }

  /**
   * The same policy with a wish; others for its criterion go.
   *
   * @param wish the wish
   * @return a copy
   */
  public Policy with(Wish wish) {
    List<Wish> all = Rules.with(wishes, wish, Wish::criterion);
    return new Policy(name, version, demands, all, unknownValue, reference);
  }

  /**
   * The same policy without the demands and wishes for a criterion.
   *
   * @param criterion the name of the criterion
   * @return a copy
   */
  public Policy without(String criterion) {
    return new Policy(
        name,
        version,
        Rules.without(demands, criterion, Demand::criterion),
        Rules.without(wishes, criterion, Wish::criterion),
        unknownValue,
        reference);
  }

  /**
   * The same policy without the demands for a criterion; wishes for it stay.
   *
   * @param criterion the name of the criterion
   * @return a copy
   */
  public Policy withoutDemand(String criterion) {
    List<Demand> others = Rules.without(demands, criterion, Demand::criterion);
    return new Policy(name, version, others, wishes, unknownValue, reference);
  }

  /**
   * The same policy under another name.
   *
   * @param other the name
   * @param otherVersion the version
   * @param basis the decision or rule that it rests on, or null
   * @return a copy
   */
  public Policy renamed(String other, String otherVersion, @Nullable String basis) {
    return new Policy(other, otherVersion, demands, wishes, unknownValue, basis);
  }

  /**
   * The same policy with another value for what is unknown.
   *
   * @param value 0 to 1000
   * @return a copy
   */
  public Policy withUnknownValue(int value) {
    return new Policy(name, version, demands, wishes, value, reference);
  }
}
