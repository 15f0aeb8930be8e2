package nl.pow.testkit.generator;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.Problem;
import nl.pow.core.party.Employer;
import nl.pow.core.party.EmployerId;
import nl.pow.core.validation.Validation;

/**
 * Finds values that are simpler than one and as good or bad: fewer and shorter lists, plain texts,
 * small numbers, nothing where there may be nothing.
 *
 * <p>What a failed property, or a search of one's own, goes through to reach a case that can be
 * read. Immutable and safe for use by several threads.
 */
public final class Simpler {
  private final Validation validation = Validation.create();

  private Simpler() {}

  /**
   * Ready to simplify; dear to make, cheap to keep.
   *
   * @return one
   */
  public static Simpler create() {
    return new Simpler();
  }

  /**
   * Values one step simpler than one.
   *
   * @param <T> the type of the value
   * @param value a value that a generator of this package made
   * @return big steps first; a valid value has valid ones, one that breaks a constraint has those
   *     that break the same and no other, a market has those in which all is there that is referred
   *     to; made as they are asked for
   */
  @SuppressWarnings("unchecked") // a variant of a record is one of the same type
  public <T> Stream<T> than(T value) {
    if (value instanceof JustInvalid<?> broken) {
      return (Stream<T>) thanBroken(broken);
    }
    if (!Sizes.isWhole(value)) {
      return Stream.empty();
    }
    long size = Sizes.of(value);
    List<String> problems = problems(value);
    return Variants.of(value)
        .filter(one -> Sizes.of(one) < size && holdsTogether(one))
        .filter(one -> problems(one).equals(problems))
        .map(one -> (T) one);
  }

  private <T> Stream<JustInvalid<T>> thanBroken(JustInvalid<T> broken) {
    return than(broken.value())
        .map(
            one -> {
              Problem problem = validation.check(one, Locale.ENGLISH).get(0);
              return new JustInvalid<>(one, problem.code(), problem.path(), problem.severity());
            });
  }

  /**
   * The simplest value that can be reached in steps while something stays as it is.
   *
   * @param <T> the type of the value
   * @param value where to begin; it passes the test
   * @param stays tells whether a value still shows what is looked for
   * @return a value that passes, none of whose simpler ones does
   */
  public <T> T simplest(T value, Predicate<? super T> stays) {
    T simplest = value;
    for (boolean found = true; found; ) {
      List<T> next = than(simplest).filter(stays).limit(1).toList();
      found = !next.isEmpty();
      simplest = found ? next.get(0) : simplest;
    }
    return simplest;
  }

  /**
   * How much there is to read in a value.
   *
   * @param value a value that a generator of this package made
   * @return 0 or more; every simpler value has less
   */
  public long size(Object value) {
    return Sizes.of(value instanceof JustInvalid<?> broken ? broken.value() : value);
  }

  /** Where a list got shorter, a problem may have moved up in it. */
  private List<String> problems(Object value) {
    if (value instanceof GeneratedMarket market) {
      return Stream.of(market.employers(), market.vacancies(), market.candidates())
          .flatMap(List::stream)
          .flatMap(one -> problems(one).stream())
          .toList();
    }
    return validation.check(value, Locale.ENGLISH).stream()
        .map(problem -> problem.code() + " " + problem.path().replaceAll("[0-9]+", ""))
        .toList();
  }

  private static boolean holdsTogether(Object value) {
    if (!(value instanceof GeneratedMarket market)) {
      return true;
    }
    Set<EmployerId> there =
        market.employers().stream().map(Employer::id).collect(Collectors.toSet());
    return market.vacancies().stream().allMatch(vacancy -> there.contains(vacancy.employer()));
  }
}
