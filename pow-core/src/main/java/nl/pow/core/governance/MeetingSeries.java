package nl.pow.core.governance;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import nl.pow.core.Entity;
import nl.pow.core.Period;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Meetings that come back after a fixed number of months, so that what was promised is looked at
 * again.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param region for which region, or null when for several
 * @param organiser which partner calls it, or null
 * @param firstOn the day of the first meeting
 * @param everyMonths the number of months from one meeting to the next, 1 to 60
 */
public record MeetingSeries(
    SeriesId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable @KnownRegion RegionCode region,
    @Nullable PartnerId organiser,
    LocalDate firstOn,
    @Min(1) @Max(60) int everyMonths)
    implements Entity<SeriesId> {
  /** Checks the day. */
  public MeetingSeries {
    Period.check(firstOn);
  }

  /**
   * Tells when the next meeting is due.
   *
   * @param meetings meetings of any series
   * @return so many months after the latest one of this series; the first day while there is none.
   *     From the 31st of a month it goes to the last day of a shorter one
   */
  public LocalDate nextDueOn(Collection<Meeting> meetings) {
    return mine(meetings)
        .map(Meeting::heldOn)
        .max(Comparator.naturalOrder())
        .map(latest -> latest.plusMonths(everyMonths))
        .orElse(firstOn);
  }

  /**
   * What stands on the agenda of a meeting because it was promised before and is not done.
   *
   * @param meetings meetings of any series
   * @param day the day of the meeting
   * @return the commitments of earlier meetings of this series that are open on that day, in order
   *     of the meetings
   */
  public List<Commitment> carriedOver(Collection<Meeting> meetings, LocalDate day) {
    return mine(meetings)
        .filter(meeting -> meeting.heldOn().isBefore(day))
        .sorted(Comparator.comparing(Meeting::heldOn).thenComparing(Meeting::id))
        .flatMap(meeting -> meeting.commitments().stream())
        .filter(commitment -> commitment.isOpenOn(day))
        .toList();
  }

  private Stream<Meeting> mine(Collection<Meeting> meetings) {
    return meetings.stream().filter(meeting -> id.equals(meeting.series()));
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "MeetingSeries[" + id + "]";
  }
}
