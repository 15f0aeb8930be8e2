package nl.pow.core.labour;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * An occupation in which people find work easily ({@code kansberoep}), with what shows it.
 *
 * @param id the identity
 * @param occupation the occupation
 * @param region where, or null when everywhere
 * @param period while it counts as one; its last day is known
 * @param indicator what shows it, such as {@code indicator:tightness}
 * @param source who says so, 1 to 200 characters
 */
public record Opportunity(
    OpportunityId id,
    OccupationCode occupation,
    @Nullable @KnownRegion RegionCode region,
    @Valid Period period,
    Code indicator,
    @NotBlank @PlainText(max = 200) String source)
    implements Entity<OpportunityId> {
  /** Refuses a flag without an end with {@link InvalidValueException}. */
  public Opportunity {
    if (period.to() == null) {
      throw new InvalidValueException(
          "opportunity-period", "An opportunity occupation counts as one up to a last day.");
    }
  }

  /**
   * What shows that an occupation is one.
   *
   * @param known all that is known
   * @param occupation the occupation
   * @param region where
   * @param day when
   * @return each that holds there on that day, with indicator, period and source, in order of ids;
   *     empty when it is none
   */
  public static List<Opportunity> of(
      Collection<Opportunity> known, OccupationCode occupation, RegionCode region, LocalDate day) {
    return known.stream()
        .filter(one -> one.occupation.equals(occupation))
        .filter(one -> one.region == null || one.region.equals(region))
        .filter(one -> one.period.contains(day))
        .sorted(Comparator.comparing(Opportunity::id))
        .toList();
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Opportunity[" + id + "]";
  }
}
