package nl.pow.matching.criterion;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The facts of one candidate or vacancy that one criterion declared; nothing else can be reached
 * through it. Immutable and thread-safe.
 *
 * @param <S> the side: {@link nl.pow.core.candidate.Candidate} or {@link
 *     nl.pow.core.vacancy.Vacancy}
 */
public final class Facts<S> {
  private final String criterion;
  private final @Nullable Optional<?>[] known = new Optional<?>[Attribute.SLOTS];

  private Facts(String criterion) {
    this.criterion = criterion;
  }

  /**
   * The facts that a criterion gets to see; for markets, and for tests of a criterion.
   *
   * @param <S> the side
   * @param subject the candidate or vacancy
   * @param criterion the name of the criterion, for messages
   * @param reads what it declared; attributes of the other side are left out
   * @return the facts
   */
  public static <S> Facts<S> of(S subject, String criterion, Set<Attribute<?, ?>> reads) {
    Facts<S> facts = new Facts<>(criterion);
    for (Attribute<?, ?> attribute : reads) {
      if (attribute.isOf(subject)) {
        facts.known[attribute.slot()] = attribute.read(subject);
      }
    }
    return facts;
  }

  /**
   * Looks up a fact.
   *
   * @param <T> the type of the fact
   * @param attribute which
   * @return the fact, or empty when it is not known
   * @throws UndeclaredReadException when the criterion did not declare it
   */
  @SuppressWarnings("unchecked") // each slot is filled by the attribute that owns it
  public <T> Optional<T> get(Attribute<S, T> attribute) {
    Optional<?> fact = known[attribute.slot()];
    if (fact == null) {
      throw new UndeclaredReadException(criterion, attribute.name());
    }
    return (Optional<T>) fact;
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
        && criterion.equals(facts.criterion)
        && Arrays.equals(known, facts.known);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(known);
  }

  /**
   * Text for logs.
   *
   * @return the name of the criterion only
   */
  @Override
  public String toString() {
    return "Facts[" + criterion + "]";
  }
}
