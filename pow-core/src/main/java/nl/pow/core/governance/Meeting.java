package nl.pow.core.governance;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
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
 * People who came together, what they concluded and what they promised.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param kind what they came together for
 * @param series the series that it belongs to, or null
 * @param heldOn the day
 * @param place where, up to 200 characters, or null
 * @param regions for which regions
 * @param participants the partners who took part
 * @param conclusions what they concluded, each 1 to 2,000 characters
 * @param commitments what they promised
 */
public record Meeting(
    MeetingId id,
    @NotBlank @PlainText(max = 200) String title,
    MeetingKind kind,
    @Nullable SeriesId series,
    LocalDate heldOn,
    @Nullable @PlainText(max = 200) String place,
    SortedSet<@KnownRegion RegionCode> regions,
    SortedSet<PartnerId> participants,
    List<@NotBlank @PlainText(max = 2000) String> conclusions,
    List<@Valid Commitment> commitments)
    implements Entity<MeetingId> {
  /** Copies the collections. */
  public Meeting {
    Period.check(heldOn);
    regions = Collections.unmodifiableSortedSet(new TreeSet<>(regions));
    participants = Collections.unmodifiableSortedSet(new TreeSet<>(participants));
    conclusions = List.copyOf(conclusions);
    commitments = List.copyOf(commitments);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Meeting[" + id + "]";
  }
}
