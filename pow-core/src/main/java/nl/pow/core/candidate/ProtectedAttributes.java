package nl.pow.core.candidate;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.Indication;
import org.jspecify.annotations.Nullable;

/**
 * What the law protects of a candidate, in a compartment of its own that matching cannot reach.
 *
 * <p>Only the fairness audit, the rights of the person and the keeping of the file may read it
 * (articles 9 and 22 GDPR, article 7 AWGB).
 *
 * @param id the candidate that it belongs to
 * @param targetGroupRegister whether registered for the jobs agreement ({@code doelgroepregister})
 * @param birthYear the year of birth, 1900 to 2200, or null
 * @param labels further attributes, such as {@code gender:x}, for the audit only
 */
public record ProtectedAttributes(
    CandidateId id,
    Indication targetGroupRegister,
    @Nullable @Min(1900) @Max(2200) Integer birthYear,
    SortedSet<Code> labels)
    implements Entity<CandidateId> {
  /** Copies the set. */
  public ProtectedAttributes {
    labels = Collections.unmodifiableSortedSet(new TreeSet<>(labels));
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "ProtectedAttributes[" + id + "]";
  }
}
