package nl.pow.core.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Entity;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Training that somebody can follow: a line of the menu card of a region.
 *
 * @param id the identity
 * @param title its name, 1 to 120 characters
 * @param provider who gives it, a school, an employer or anybody else, 1 to 120 characters
 * @param region where it is open to people, or null when everywhere
 * @param skills the skills that it gives
 * @param languages the languages that it gives, to the levels that are stated
 * @param licences the driving licences that it gives
 */
public record Offering(
    OfferingId id,
    @NotBlank @PlainText(max = 120) String title,
    @NotBlank @PlainText(max = 120) String provider,
    @Nullable @KnownRegion RegionCode region,
    List<@Valid SkillGain> skills,
    List<@Valid LanguageSkill> languages,
    SortedSet<DrivingLicence> licences)
    implements Entity<OfferingId> {
  /** Copies the collections. */
  public Offering {
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    licences = Collections.unmodifiableSortedSet(new TreeSet<>(licences));
  }

  /**
   * An offering that gives skills, open everywhere.
   *
   * @param id the identity
   * @param title its name
   * @param provider who gives it
   * @param skills the skills that it gives
   * @return the offering
   */
  public static Offering of(OfferingId id, String title, String provider, List<SkillGain> skills) {
    return new Offering(id, title, provider, null, skills, List.of(), Collections.emptySortedSet());
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Offering[" + id + "]";
  }
}
