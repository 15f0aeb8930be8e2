package nl.pow.core.idea;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Period;
import nl.pow.core.governance.MeetingId;
import nl.pow.core.party.PartnerId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A possible solution ({@code idee}, {@code oplossingsrichting}), which other regions can make
 * their own once it is shared.
 *
 * @param id the identity
 * @param title its name, 1 to 200 characters
 * @param description what it is, up to 2,000 characters, or null
 * @param origin from which region it comes, or null when from none
 * @param by from which partner it comes, or null
 * @param meeting in which meeting it was told, or null
 * @param solves the insights that it answers
 * @param sharedOn the day from which all regions see it, or null while it is not shared
 * @param adoptions the regions that made it their own, each once
 */
public record Idea(
    IdeaId id,
    @NotBlank @PlainText(max = 200) String title,
    @Nullable @PlainText(max = 2000) String description,
    @Nullable @KnownRegion RegionCode origin,
    @Nullable PartnerId by,
    @Nullable MeetingId meeting,
    SortedSet<InsightId> solves,
    @Nullable LocalDate sharedOn,
    List<@Valid Adoption> adoptions)
    implements Entity<IdeaId> {
  /**
   * Refuses a region that is named twice, and one that adopts what it cannot see yet, with {@link
   * InvalidValueException}.
   */
  public Idea {
    Period.check(sharedOn);
    solves = Collections.unmodifiableSortedSet(new TreeSet<>(solves));
    adoptions = List.copyOf(adoptions);
    if (adoptions.stream().map(Adoption::region).distinct().count() < adoptions.size()) {
      throw new InvalidValueException("idea-region", "An idea names each adopting region once.");
    }
    for (Adoption adoption : adoptions) {
      if (!sees(adoption.region(), adoption.on(), origin, sharedOn)) {
        throw new InvalidValueException(
            "idea-shared", "A region adopts an idea of another one after it was shared.");
      }
    }
  }

  private static boolean sees(
      RegionCode region, LocalDate day, @Nullable RegionCode origin, @Nullable LocalDate sharedOn) {
    return region.equals(origin) || (sharedOn != null && !sharedOn.isAfter(day));
  }

  /**
   * Tells whether a region sees it.
   *
   * @param region the region
   * @param day the day
   * @return true for the region that it comes from, and for all once it is shared
   */
  public boolean isVisibleTo(RegionCode region, LocalDate day) {
    return sees(region, day, origin, sharedOn);
  }

  /**
   * The same, shared with all regions.
   *
   * @param day from which day
   * @return a copy
   */
  public Idea sharedOn(LocalDate day) {
    return new Idea(id, title, description, origin, by, meeting, solves, day, adoptions);
  }

  /**
   * The same with one region more that makes it its own; where it comes from stays.
   *
   * @param adoption which region and when
   * @return a copy
   */
  public Idea adopted(Adoption adoption) {
    List<Adoption> more = new ArrayList<>(adoptions);
    more.add(adoption);
    return new Idea(id, title, description, origin, by, meeting, solves, sharedOn, more);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Idea[" + id + "]";
  }
}
