package nl.pow.matching.criterion;

import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * A kind of fact that a criterion may ask about one side of a pair.
 *
 * <p>There are those of {@link CandidateAttribute} and {@link VacancyAttribute} and no others:
 * contact details, names, free text, support, and everything that the law protects have none.
 *
 * @param <S> the side: {@link nl.pow.core.candidate.Candidate} or {@link
 *     nl.pow.core.vacancy.Vacancy}
 * @param <T> the type of the fact
 */
public final class Attribute<S, T> {
  private final Class<S> side;
  private final int slot;
  private final String name;
  private final Function<S, @Nullable T> reading;

  Attribute(Class<S> side, int slot, String name, Function<S, @Nullable T> reading) {
    this.side = side;
    this.slot = slot;
    this.name = name;
    this.reading = reading;
  }

  /**
   * The name, stable over releases.
   *
   * @return such as {@code candidate.skills}
   */
  public String name() {
    return name;
  }

  /** One bit of its own among those of both sides. */
  long bit() {
    return 1L << slot;
  }

  boolean isOf(Class<?> other) {
    return side.equals(other);
  }

  Optional<T> read(Object subject) {
    return Optional.ofNullable(reading.apply(side.cast(subject)));
  }

  /**
   * The name.
   *
   * @return the name
   */
  @Override
  public String toString() {
    return name;
  }
}
