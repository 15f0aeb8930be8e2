package nl.pow.core.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What partners agree on in writing, such as a declaration of intent; in force when all have
 * signed.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param purpose what it is for, up to 2,000 characters, or null
 * @param regions for which regions
 * @param period while it is meant to hold
 * @param signatures the partners that it names, each once
 */
public record Agreement(
    AgreementId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable @PlainText(max = 2000) String purpose,
    SortedSet<@KnownRegion RegionCode> regions,
    @Valid Period period,
    List<@Valid Signature> signatures)
    implements Entity<AgreementId> {
  /** Refuses a partner that is named twice with {@link InvalidValueException}. */
  public Agreement {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    signatures = List.copyOf(signatures);
    if (signatures.stream().map(Signature::partner).distinct().count() < signatures.size()) {
      throw new InvalidValueException(
          "agreement-partner", "An agreement names each of its partners once.");
    }
  }

  /**
   * Tells whether it is in force.
   *
   * @param day the day
   * @return true when it names a partner, all that it names have signed on or before that day, and
   *     the day lies in its period
   */
  public boolean isInForceOn(LocalDate day) {
    return !signatures.isEmpty() && period.contains(day) && missingOn(day).isEmpty();
  }

  /**
   * The partners whose signature is missing.
   *
   * @param day the day
   * @return those who have not signed on or before that day
   */
  public SortedSet<PartnerId> missingOn(LocalDate day) {
    SortedSet<PartnerId> missing = new TreeSet<>();
    for (Signature signature : signatures) {
      LocalDate signed = signature.signedOn();
      if (signed == null || signed.isAfter(day)) {
        missing.add(signature.partner());
      }
    }
    return missing;
  }

  /**
   * The whole budget.
   *
   * @return the sum of what all partners bring in, in euros
   */
  public long budgetEuros() {
    return signatures.stream().mapToLong(Signature::budgetEuros).sum();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Agreement[" + id + "]";
  }
}
