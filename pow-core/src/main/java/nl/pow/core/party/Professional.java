package nl.pow.core.party;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who guides candidates or serves employers for a partner.
 *
 * @param id the identity
 * @param partner for whom they work
 * @param role what they do, such as {@code role:job-coach}; the list is open
 * @param region where they work, or null when in several regions
 * @param expertise what they know about, such as {@code sbi:Q} or {@code expertise:debts}
 * @param capacity the greatest number of people that they guide at a time, 0 to 999
 * @param name how colleagues know them, up to 100 characters, or null
 */
public record Professional(
    ProfessionalId id,
    PartnerId partner,
    Code role,
    @Nullable @KnownRegion RegionCode region,
    SortedSet<Code> expertise,
    @Min(0) @Max(999) int capacity,
    @Nullable @PlainText(max = 100) String name)
    implements Entity<ProfessionalId> {
  /** Copies the set. */
  public Professional {
    expertise = Collections.unmodifiableSortedSet(new TreeSet<>(expertise));
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Professional[" + id + "]";
  }
}
