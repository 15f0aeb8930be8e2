package nl.pow.matching.criterion;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one candidate or vacancy that one criterion declared; nothing else can be reached
 * through it. A fact is read when it is asked for. Immutable and thread-safe.
 *
 * @param <S> the side: {@link nl.pow.core.candidate.Candidate} or {@link
 *     nl.pow.core.vacancy.Vacancy}
 */
public final class Facts<S> {
  private final Sight sight;
  private final S subject;

  Facts(Sight sight, S subject) {
    this.sight = sight;
    this.subject = subject;
  }

  /**
   * The facts that a criterion gets to see; for tests of a criterion.
   *
   * @param <S> the side
   * @param subject the candidate or vacancy
   * @param criterion the name of the criterion, for messages
   * @param reads what it declared; attributes of the other side are left out
   * @return the facts
   */
  public static <S> Facts<S> of(S subject, String criterion, Set<Attribute<?, ?>> reads) {
    return Sight.of(criterion, reads).of(subject);
  }

  /**
   * Looks up a fact.
   *
   * @param <T> the type of the fact
   * @param attribute which
   * @return the fact, or empty when it is not known
   * @throws UndeclaredReadException when the criterion did not declare it
   */
  public <T> Optional<T> get(Attribute<S, T> attribute) {
    if (!sight.shows(attribute)) {
      throw new UndeclaredReadException(sight.criterion(), attribute.name());
    }
    return attribute.read(subject);
  }

  /**
   * Tells whether a criterion sees the same here and there, so that it must grade both alike.
   *
   * @param other anything
   * @return true when both were read for the same criterion and hold the same facts
   */
  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof Facts<?> facts
        && sight.showsAsMuchAs(facts.sight)
        && read().equals(facts.read());
  }

  @Override
  public int hashCode() {
    return read().hashCode();
  }

  private List<Optional<?>> read() {
    return sight.attributes(subject.getClass()).stream()
        .<Optional<?>>map(attribute -> attribute.read(subject))
        .toList();
  }

  /**
   * Text for logs.
   *
   * @return the name of the criterion only
   */
  @Override
  public String toString() {
    return "Facts[" + sight.criterion() + "]";
  }
}
