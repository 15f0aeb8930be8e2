package nl.pow.testkit.generator;

import java.lang.annotation.Annotation;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import nl.pow.core.InvalidValueException;

/**
 * Makes values that break one constraint at one place and are valid otherwise.
 *
 * @param <T> the type of the values
 */
public final class Breach<T> implements Generator<JustInvalid<T>> {
  private static final int TRIES = 5_000;
  private static final int REFUSALS = 100;

  private final Class<T> type;
  private final List<Part> parts;
  private final Constrained rule;

  /** A breach of a constraint on the last part, or on the items of that. */
  Breach(Class<T> type, List<Part> parts, Constrained rule) {
    this.type = type;
    this.parts = List.copyOf(parts);
    this.rule = rule;
  }

  /**
   * The type of the values.
   *
   * @return the type
   */
  public Class<T> type() {
    return type;
  }

  /**
   * The constraint that is broken.
   *
   * @return the annotation as it stands in the model
   */
  public Annotation constraint() {
    return rule.annotation();
  }

  /**
   * The place of the constraint.
   *
   * @return such as {@code wishes.interests[]}
   */
  public String place() {
    return parts.stream()
        .map(part -> part.item() == null ? part.name() : part.name() + "[]")
        .collect(Collectors.joining("."));
  }

  /**
   * The code of the problem that validation finds.
   *
   * @return such as {@code plain-text}
   */
  public String code() {
    return rule.code();
  }

  /**
   * Tells whether a constructor refuses every value that breaks this constraint alone, so that
   * there is none.
   *
   * @return the code with which it refuses; empty when there are such values
   */
  public Optional<String> refusal() {
    return attempt(new SplittableRandom(0)) instanceof Refused<?> refused
        ? Optional.of(refused.code())
        : Optional.empty();
  }

  /**
   * Makes a value.
   *
   * @throws IllegalStateException if a constructor refuses all such values
   */
  @Override
  public JustInvalid<T> make(RandomGenerator random) {
    Object made = attempt(random);
    if (made instanceof JustInvalid<?> broken) {
      return new JustInvalid<>(
          type.cast(broken.value()), broken.code(), broken.path(), broken.severity());
    }
    throw new IllegalStateException(
        "[" + this + "] cannot be broken: " + made + ".\nMaybe ask refusal() first.");
  }

  /** A value, or the refusal of many. */
  private Object attempt(RandomGenerator random) {
    Object refused = "nothing is there";
    for (int i = 0, refusals = 0; i < TRIES && refusals < REFUSALS; i++) {
      Way way = new Way(parts, rule, new Breaking(random));
      try {
        Object broken = way.broken(new Filler(random).value(type), 0);
        if (broken != null) {
          return new JustInvalid<>(broken, code(), way.path(), rule.severity());
        }
      } catch (InvalidValueException e) {
        refused = new Refused<>(type, List.of(), e.code());
        refusals++;
      }
    }
    return refused;
  }

  /** Tells the type, the place and the code. */
  @Override
  public String toString() {
    return type.getSimpleName() + "." + place() + ": " + code();
  }
}
