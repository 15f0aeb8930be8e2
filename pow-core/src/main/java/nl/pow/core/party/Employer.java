package nl.pow.core.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.profile.WebAddress;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An employer.
 *
 * @param id the identity
 * @param name the trade name, 1 to 500 characters
 * @param region the region that it is known in, or null
 * @param postcode where it is, or null
 * @param kvkNumber its number in the trade register (KvK), 8 digits, or null
 * @param sectors its sectors, such as {@code sbi:86101}
 * @param webAddresses its web addresses
 * @param contacts people to speak to
 */
public record Employer(
    EmployerId id,
    @NotBlank @PlainText(max = 500) String name,
    @Nullable @KnownRegion RegionCode region,
    @Nullable Postcode postcode,
    @Nullable @Pattern(regexp = "[0-9]{8}", message = "{nl.pow.kvk-number}") String kvkNumber,
    SortedSet<Code> sectors,
    List<@Valid WebAddress> webAddresses,
    List<@Valid ContactPerson> contacts)
    implements Entity<EmployerId> {
  /** Copies the collections. */
  public Employer {
    sectors = Collections.unmodifiableSortedSet(new TreeSet<>(sectors));
    webAddresses = List.copyOf(webAddresses);
    contacts = List.copyOf(contacts);
  }

  /**
   * An employer of which only the name is known.
   *
   * @param id the identity
   * @param name the trade name
   * @return the employer
   */
  public static Employer of(EmployerId id, String name) {
    return new Employer(
        id, name, null, null, null, Collections.emptySortedSet(), List.of(), List.of());
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Employer[" + id + "]";
  }
}
