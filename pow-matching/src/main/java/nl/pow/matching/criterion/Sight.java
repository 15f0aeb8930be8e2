package nl.pow.matching.criterion;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/**
 * What one criterion declared that it reads: all that it gets to see of anybody. Immutable and
 * thread-safe.
 */
public final class Sight {
  private final String criterion;
  private final List<Attribute<?, ?>> reads;
  private final long bits;

  private Sight(String criterion, List<Attribute<?, ?>> reads, long bits) {
    this.criterion = criterion;
    this.reads = reads;
    this.bits = bits;
  }

  /**
   * Puts down what a criterion declared.
   *
   * @param criterion its name, for messages
   * @param reads what it declared
   * @return what it sees
   */
  public static Sight of(String criterion, Set<Attribute<?, ?>> reads) {
    List<Attribute<?, ?>> ordered =
        reads.stream()
            .<Attribute<?, ?>>map(a -> a)
            .sorted(Comparator.comparing(Attribute::name))
            .toList();
    long bits = 0;
    for (Attribute<?, ?> attribute : ordered) {
      bits |= attribute.bit();
    }
    return new Sight(criterion, ordered, bits);
  }

  /**
   * The declared facts of somebody.
   *
   * @param <S> the side
   * @param subject the candidate or vacancy
   * @return the facts; nothing is read before it is asked for
   */
  public <S> Facts<S> of(S subject) {
    return new Facts<>(this, subject);
  }

  /**
   * The attributes of one side that the criterion declared.
   *
   * @param <S> the side
   * @param side the class of candidates or of vacancies
   * @return by name
   */
  @SuppressWarnings("unchecked") // an attribute knows the class of its side
  public <S> List<Attribute<S, ?>> attributes(Class<S> side) {
    return reads.stream()
        .filter(a -> a.isOf(side))
        .<Attribute<S, ?>>map(a -> (Attribute<S, ?>) a)
        .toList();
  }

  String criterion() {
    return criterion;
  }

  boolean shows(Attribute<?, ?> attribute) {
    return (bits & attribute.bit()) != 0;
  }

  boolean showsAsMuchAs(Sight other) {
    return bits == other.bits && criterion.equals(other.criterion);
  }

  /**
   * Text for logs.
   *
   * @return the name of the criterion
   */
  @Override
  public String toString() {
    return "Sight[" + criterion + "]";
  }
}
