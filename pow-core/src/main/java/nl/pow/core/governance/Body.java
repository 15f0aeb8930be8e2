package nl.pow.core.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.Period;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;

/**
 * People who decide or work together for partners: a steering group, a regional work company, a
 * mobility team.
 *
 * @param id the identity
 * @param name its name, 1 to 200 characters
 * @param type what it is, such as {@code body:mobility-team}; the list is open
 * @param regions for which regions
 * @param period while it exists
 * @param mandates the seats, also those that ended
 */
public record Body(
    BodyId id,
    @NotBlank @PlainText(max = 200) String name,
    Code type,
    SortedSet<@KnownRegion RegionCode> regions,
    @Valid Period period,
    List<@Valid Mandate> mandates)
    implements Entity<BodyId> {
  /** Copies the collections. */
  public Body {
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    mandates = List.copyOf(mandates);
  }

  /**
   * The people who have a seat on a day.
   *
   * @param day the day
   * @return the members, each once, whatever the number of their seats
   */
  public SortedSet<ProfessionalId> membersOn(LocalDate day) {
    SortedSet<ProfessionalId> members = new TreeSet<>();
    mandates.stream()
        .filter(mandate -> period.contains(day) && mandate.period().contains(day))
        .forEach(mandate -> members.add(mandate.member()));
    return members;
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Body[" + id + "]";
  }
}
