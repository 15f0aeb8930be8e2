package nl.pow.core.governance;

import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.party.Partner;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something that partners use together, such as a way of working, a form or a tool.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param owner which partner looks after it
 * @param type what it is, such as {@code instrument:jobcoaching}, or null
 * @param regions the regions that may use it
 * @param description what it does, up to 2,000 characters, or null
 */
public record Instrument(
    InstrumentId id,
    @NotBlank @PlainText(max = 200) String title,
    PartnerId owner,
    @Nullable Code type,
    SortedSet<@KnownRegion RegionCode> regions,
    @Nullable @PlainText(max = 2000) String description)
    implements Entity<InstrumentId> {
  /** Copies the set. */
  public Instrument {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
  }

  /**
   * Tells whether a partner may use it.
   *
   * @param partner the partner
   * @return true for its owner, and for every partner that works in one of its regions
   */
  public boolean isOpenTo(Partner partner) {
    return partner.id().equals(owner) || !Collections.disjoint(regions, partner.regions());
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Instrument[" + id + "]";
  }
}
