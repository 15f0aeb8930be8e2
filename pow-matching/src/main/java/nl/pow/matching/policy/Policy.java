package nl.pow.matching.policy;

import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * What a match demands and wishes, with a name and a version so that a result can tell it.
 *
 * <p>The score of a pair is the sum of weight x value over the wishes. A wish of which nothing can
 * be told counts weight x {@code unknownValue}: with the middle, 500, an empty file is not pushed
 * down. Names of criteria are held against what is on the path when a market is made.
 *
 * <p>In the period of a context its demands and wishes apply instead; see {@link #on}.
 *
 * @param name its name, 1 to 100 characters
 * @param version its version, 1 to 50 characters
 * @param demands hard rules, at most one for a criterion in each direction
 * @param wishes soft rules, at most one for a criterion in each direction
 * @param unknownValue what an unknown wish counts for, 0 to 1000
 * @param basis the decision or rule that it rests on, 1 to 500 characters, or null
 * @param settings of criteria, at most one of a name for each criterion, sorted
 * @param contexts what is otherwise in a period, each with its own name, in the order of applying
 */
public record Policy(
    String name,
    String version,
    List<Demand> demands,
    List<Wish> wishes,
    int unknownValue,
    @Nullable String basis,
    List<CriterionSetting> settings,
    List<PolicyContext> contexts) {
  /** Neither for nor against. */
  public static final int NEUTRAL = 500;

  /** Checks the parts; throws {@link InvalidValueException} when one is wrong. */
  public Policy {
    if (!Rules.isText(name, 100) || !Rules.isText(version, 50)) {
      throw new InvalidValueException(
          "policy-name", "A policy has a name of 1 to 100 and a version of 1 to 50 characters.");
    }
    if (unknownValue < 0 || unknownValue > 1000) {
      throw new InvalidValueException(
          "policy-unknown-value", "An unknown wish counts for 0 to 1000.");
    }
    demands = Rules.once("demands", demands, Demand::criterion, Demand::directions);
    wishes = Rules.once("wishes", wishes, Wish::criterion, Wish::directions);
    Rules.checkBasis(basis);
    Rules.unique("settings", settings, setting -> setting.criterion() + "." + setting.name());
    Rules.unique("contexts", contexts, PolicyContext::name);
    settings = settings.stream().sorted().toList();
    contexts = List.copyOf(contexts);
  }

  /**
   * A policy that demands and wishes nothing.
   *
   * @param name its name
   * @param version its version
   * @return the empty policy
   */
  public static Policy named(String name, String version) {
    return new Policy(name, version, List.of(), List.of(), NEUTRAL, null, List.of(), List.of());
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
   * The same policy with a demand; others for its criterion go, also in contexts.
   *
   * @param demand the demand
   * @return a copy
   */
  public Policy with(Demand demand) {
    Policy others = withoutDemand(demand.criterion());
    List<Demand> all = Rules.with(others.demands, demand, Demand::criterion);
    return others.ruled(all, wishes, others.contexts);
  }

  /**
   * The same policy with a wish; others for its criterion go, also in contexts.
   *
   * @param wish the wish
   * @return a copy
   */
  public Policy with(Wish wish) {
    Policy others = withoutWish(wish.criterion());
    return others.ruled(demands, Rules.with(others.wishes, wish, Wish::criterion), others.contexts);
  }

  /**
   * The same policy without the demands and wishes for a criterion, also in contexts.
   *
   * @param criterion the name of the criterion
   * @return a copy
   */
  public Policy without(String criterion) {
    return withoutDemand(criterion).withoutWish(criterion);
  }

  /**
   * The same policy without the demands for a criterion, also in contexts; wishes for it stay.
   *
   * @param criterion the name of the criterion
   * @return a copy
   */
  public Policy withoutDemand(String criterion) {
    return ruled(
        Rules.without(demands, criterion, Demand::criterion),
        wishes,
        contexts.stream().map(context -> context.silentOnDemand(criterion)).toList());
  }

  private Policy withoutWish(String criterion) {
    return ruled(
        demands,
        Rules.without(wishes, criterion, Wish::criterion),
        contexts.stream().map(context -> context.silentOnWish(criterion)).toList());
  }

  /**
   * The same policy under another name.
   *
   * @param other the name
   * @param otherVersion the version
   * @param otherBasis the decision or rule that it rests on, or null
   * @return a copy
   */
  public Policy renamed(String other, String otherVersion, @Nullable String otherBasis) {
    return new Policy(
        other, otherVersion, demands, wishes, unknownValue, otherBasis, settings, contexts);
  }

  /**
   * The same policy with another value for what is unknown.
   *
   * @param value 0 to 1000
   * @return a copy
   */
  public Policy withUnknownValue(int value) {
    return new Policy(name, version, demands, wishes, value, basis, settings, contexts);
  }

  /**
   * The same policy with a setting of a criterion; another value of it goes.
   *
   * @param setting the setting
   * @return a copy
   */
  public Policy with(CriterionSetting setting) {
    Stream<CriterionSetting> others =
        settings.stream()
            .filter(
                other ->
                    !other.criterion().equals(setting.criterion())
                        || !other.name().equals(setting.name()));
    List<CriterionSetting> all = Stream.concat(others, Stream.of(setting)).toList();
    return new Policy(name, version, demands, wishes, unknownValue, basis, all, contexts);
  }

  /**
   * The same policy with one context more, or another one of its name.
   *
   * @param context the context; it is applied after the others
   * @return a copy
   */
  public Policy with(PolicyContext context) {
    return ruled(demands, wishes, Rules.with(contexts, context, PolicyContext::name));
  }

  /**
   * What applies on a day: the demands and wishes, changed by one after the other of the contexts
   * whose period holds the day.
   *
   * @param day any day
   * @return what is suggested and what is applied; the policy itself when it has no contexts
   */
  public PolicyInForce on(LocalDate day) {
    List<PolicyContext> current =
        contexts.stream().filter(context -> context.period().contains(day)).toList();
    Policy applied = ruled(demands, wishes, List.of());
    for (PolicyContext context : current) {
      applied =
          applied.ruled(
              context.demandsOver(applied.demands), context.wishesOver(applied.wishes), List.of());
    }
    return new PolicyInForce(this, current, applied);
  }

  /**
   * The settings of a criterion.
   *
   * @param criterion its name
   * @return values by the names of settings; empty when it has none
   */
  public SortedMap<String, String> settingsOf(String criterion) {
    SortedMap<String, String> found = new TreeMap<>();
    settings.stream()
        .filter(setting -> setting.criterion().equals(criterion))
        .forEach(setting -> found.put(setting.name(), setting.value()));
    return found;
  }

  /**
   * Every criterion that is named anywhere in it.
   *
   * @return names in order
   */
  public SortedSet<String> criteria() {
    SortedSet<String> names = new TreeSet<>();
    demands.forEach(demand -> names.add(demand.criterion()));
    wishes.forEach(wish -> names.add(wish.criterion()));
    settings.forEach(setting -> names.add(setting.criterion()));
    contexts.forEach(context -> names.addAll(context.criteria()));
    return Collections.unmodifiableSortedSet(names);
  }

  /** The weight of a wish outside contexts, 0 when there is none. */
  int weight(String criterion, Direction direction) {
    return wishes.stream()
        .filter(w -> w.criterion().equals(criterion) && w.directions().contains(direction))
        .mapToInt(Wish::weight)
        .sum();
  }

  private Policy ruled(List<Demand> hard, List<Wish> soft, List<PolicyContext> otherwise) {
    return new Policy(name, version, hard, soft, unknownValue, basis, settings, otherwise);
  }
}
