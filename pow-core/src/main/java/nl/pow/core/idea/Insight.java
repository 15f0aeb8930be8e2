package nl.pow.core.idea;

import jakarta.validation.constraints.NotBlank;
import nl.pow.core.Entity;
import nl.pow.core.governance.MeetingId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Something that people came to see about the labour market ({@code inzicht}): where a road to
 * action begins.
 *
 * @param id the identity
 * @param text what it is, 1 to 1,000 characters
 * @param perspective from whose side it was told
 * @param meeting in which meeting it was told, or null
 * @param region about which region, or null when about all
 */
public record Insight(
    InsightId id,
    @NotBlank @PlainText(max = 1000) String text,
    Perspective perspective,
    @Nullable MeetingId meeting,
    @Nullable @KnownRegion RegionCode region)
    implements Entity<InsightId> {
  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Insight[" + id + "]";
  }
}
