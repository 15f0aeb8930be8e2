package nl.pow.core.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;

/**
 * An organisation that takes part in the labour market of regions ({@code ketenpartner}).
 *
 * @param id the identity
 * @param name its name, 1 to 200 characters
 * @param type what it is, such as {@code partner:municipality}; the list is open
 * @param regions where it works
 * @param contacts people to speak to
 */
public record Partner(
    PartnerId id,
    @NotBlank @PlainText(max = 200) String name,
    Code type,
    SortedSet<@KnownRegion RegionCode> regions,
    List<@Valid ContactPerson> contacts)
    implements Entity<PartnerId> {
  /** Copies the collections. */
  public Partner {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    contacts = List.copyOf(contacts);
  }

  /**
   * A partner in one region.
   *
   * @param id the identity
   * @param name its name
   * @param type what it is
   * @param region where it works
   * @return the partner
   */
  public static Partner of(PartnerId id, String name, Code type, RegionCode region) {
    return new Partner(id, name, type, new TreeSet<>(List.of(region)), List.of());
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Partner[" + id + "]";
  }
}
