package nl.pow.matching.policy;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import org.jspecify.annotations.Nullable;

/**
 * What a policy demands and wishes otherwise in a period, such as {@code CORONA} or {@code KRAPTE}.
 *
 * @param name its name, matching {@code [A-Za-z][A-Za-z0-9_-]{0,31}}
 * @param period the days on which it applies; at least one end is known
 * @param demands extra demands; one takes the place of those for its criterion in its directions
 * @param wishes extra wishes, in place of others likewise
 * @param withoutDemands criteria that are not demanded
 * @param withoutWishes criteria that are not wished
 * @param basis the decision or rule that it rests on, or null
 */
public record PolicyContext(
    String name,
    Period period,
    List<Demand> demands,
    List<Wish> wishes,
    SortedSet<String> withoutDemands,
    SortedSet<String> withoutWishes,
    @Nullable String basis) {
  static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_-]{0,31}");

  /** Checks the parts; throws {@link InvalidValueException} when one is wrong. */
  public PolicyContext {
    if (!NAME.matcher(name).matches()) {
      throw new InvalidValueException(
          "policy-context-name", "A context has a name that matches [A-Za-z][A-Za-z0-9_-]{0,31}.");
    }
    if (period.isOpen()) {
      throw new InvalidValueException(
          "policy-context-period", "The context [" + name + "] needs a first or a last day.");
    }
    demands = Rules.once("demands", demands, Demand::criterion, Demand::directions);
    wishes = Rules.once("wishes", wishes, Wish::criterion, Wish::directions);
    withoutDemands = names(withoutDemands);
    withoutWishes = names(withoutWishes);
    Rules.checkBasis(basis);
  }

  /**
   * A context that changes nothing yet.
   *
   * @param name its name
   * @param period the days on which it applies
   * @return the empty context
   */
  public static PolicyContext named(String name, Period period) {
    return new PolicyContext(
        name,
        period,
        List.of(),
        List.of(),
        Collections.emptySortedSet(),
        Collections.emptySortedSet(),
        null);
  }

  /**
   * The same context with other demands.
   *
   * @param more demands in place of those it had
   * @return a copy
   */
  public PolicyContext withDemands(List<Demand> more) {
    return new PolicyContext(name, period, more, wishes, withoutDemands, withoutWishes, basis);
  }

  /**
   * The same context with other wishes.
   *
   * @param more wishes in place of those it had
   * @return a copy
   */
  public PolicyContext withWishes(List<Wish> more) {
    return new PolicyContext(name, period, demands, more, withoutDemands, withoutWishes, basis);
  }

  /** The demands of a policy, changed. */
  List<Demand> demandsOver(List<Demand> before) {
    return Rules.over(
        before,
        withoutDemands,
        demands,
        Demand::criterion,
        Demand::directions,
        (demand, directions) -> new Demand(demand.criterion(), demand.unknown(), directions));
  }

  /** The wishes of a policy, changed. */
  List<Wish> wishesOver(List<Wish> before) {
    return Rules.over(
        before,
        withoutWishes,
        wishes,
        Wish::criterion,
        Wish::directions,
        (wish, directions) -> new Wish(wish.criterion(), wish.weight(), directions));
  }

  /** The same without a word on demands for a criterion. */
  PolicyContext silentOnDemand(String criterion) {
    return new PolicyContext(
        name,
        period,
        Rules.without(demands, criterion, Demand::criterion),
        wishes,
        Rules.without(withoutDemands, criterion),
        withoutWishes,
        basis);
  }

  /** The same without a word on wishes for a criterion. */
  PolicyContext silentOnWish(String criterion) {
    return new PolicyContext(
        name,
        period,
        demands,
        Rules.without(wishes, criterion, Wish::criterion),
        withoutDemands,
        Rules.without(withoutWishes, criterion),
        basis);
  }

  SortedSet<String> criteria() {
    SortedSet<String> names = new TreeSet<>(withoutDemands);
    names.addAll(withoutWishes);
    demands.forEach(demand -> names.add(demand.criterion()));
    wishes.forEach(wish -> names.add(wish.criterion()));
    return names;
  }

  private static SortedSet<String> names(SortedSet<String> names) {
    names.forEach(Rules::checkName);
    return Collections.unmodifiableSortedSet(new TreeSet<>(names));
  }
}
