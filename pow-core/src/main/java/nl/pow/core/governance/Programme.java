package nl.pow.core.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A programme or package of measures that actions belong to, of a region, a partner or the state.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param owner which partner runs it, or null when none of the partners
 * @param regions for which regions; empty when for all
 * @param period while it runs
 */
public record Programme(
    ProgrammeId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable PartnerId owner,
    SortedSet<@KnownRegion RegionCode> regions,
    @Valid Period period)
    implements Entity<ProgrammeId> {
  /** Copies the set. */
  public Programme {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Programme[" + id + "]";
  }
}
