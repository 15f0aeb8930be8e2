package nl.pow.core.offering;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.Entity;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.LanguageSkill;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * Training or support that somebody can get: a line of the menu card of a region.
 *
 * @param id the identity
 * @param title its name, 1 to 120 characters
 * @param kind what it offers
 * @param provider who gives it, a school, an employer or anybody else
 * @param region the region on whose menu card it stands, or null when on that of all
 * @param delivery how it is given
 * @param terms how long it takes, what it costs, and who finds room when
 * @param eligibility for whom it is meant
 * @param skills the skills that it gives
 * @param languages the languages that it gives, to the levels that are stated
 * @param licences the driving licences that it gives
 * @param supports the needs that it meets, such as {@code need:childcare}
 */
public record Offering(
    OfferingId id,
    @NotBlank @PlainText(max = 120) String title,
    OfferingKind kind,
    @Valid OfferingProvider provider,
    @Nullable @KnownRegion RegionCode region,
    @Valid Delivery delivery,
    @Valid OfferingTerms terms,
    @Valid Eligibility eligibility,
    List<@Valid SkillGain> skills,
    List<@Valid LanguageSkill> languages,
    SortedSet<DrivingLicence> licences,
    SortedSet<Code> supports)
    implements Entity<OfferingId> {
  /** Copies the collections. */
  public Offering {
    skills = List.copyOf(skills);
    languages = List.copyOf(languages);
    licences = Collections.unmodifiableSortedSet(new TreeSet<>(licences));
    supports = Collections.unmodifiableSortedSet(new TreeSet<>(supports));
  }

  /**
   * Training that gives skills, open to everybody.
   *
   * @param id the identity
   * @param title its name
   * @param provider the name of who gives it
   * @param skills the skills that it gives
   * @return the offering
   */
  public static Offering of(OfferingId id, String title, String provider, List<SkillGain> skills) {
    return new Offering(
        id,
        title,
        OfferingKind.TRAINING,
        OfferingProvider.named(provider),
        null,
        Delivery.unknown(),
        OfferingTerms.unknown(),
        Eligibility.open(),
        skills,
        List.of(),
        Collections.emptySortedSet(),
        Collections.emptySortedSet());
  }

  /**
   * Support that meets needs, open to everybody.
   *
   * @param id the identity
   * @param title its name
   * @param provider the name of who gives it
   * @param supports the needs that it meets
   * @return the offering
   */
  public static Offering support(
      OfferingId id, String title, String provider, SortedSet<Code> supports) {
    Offering plain = of(id, title, provider, List.of());
    return new Offering(
        id,
        title,
        OfferingKind.SUPPORT,
        plain.provider,
        null,
        plain.delivery,
        plain.terms,
        plain.eligibility,
        List.of(),
        List.of(),
        plain.licences,
        supports);
  }

  /**
   * The same, given by somebody else.
   *
   * @param other who gives it
   * @return a copy
   */
  public Offering withProvider(OfferingProvider other) {
    return with(other, region, delivery, terms, eligibility, languages, licences);
  }

  /**
   * The same on the menu card of a region.
   *
   * @param other the region, or null for all
   * @return a copy
   */
  public Offering withRegion(@Nullable RegionCode other) {
    return with(provider, other, delivery, terms, eligibility, languages, licences);
  }

  /**
   * The same, given otherwise.
   *
   * @param other how it is given
   * @return a copy
   */
  public Offering withDelivery(Delivery other) {
    return with(provider, region, other, terms, eligibility, languages, licences);
  }

  /**
   * The same on other terms.
   *
   * @param other how long it takes, what it costs, and who finds room when
   * @return a copy
   */
  public Offering withTerms(OfferingTerms other) {
    return with(provider, region, delivery, other, eligibility, languages, licences);
  }

  /**
   * The same for others.
   *
   * @param other for whom it is meant
   * @return a copy
   */
  public Offering withEligibility(Eligibility other) {
    return with(provider, region, delivery, terms, other, languages, licences);
  }

  /**
   * The same with other languages and driving licences that it gives.
   *
   * @param taught the languages that it gives, to the levels that are stated
   * @param given the driving licences that it gives
   * @return a copy
   */
  public Offering withGains(List<LanguageSkill> taught, SortedSet<DrivingLicence> given) {
    return with(provider, region, delivery, terms, eligibility, taught, given);
  }

  private Offering with(
      OfferingProvider by,
      @Nullable RegionCode where,
      Delivery how,
      OfferingTerms on,
      Eligibility forWhom,
      List<LanguageSkill> taught,
      SortedSet<DrivingLicence> given) {
    return new Offering(
        id, title, kind, by, where, how, on, forWhom, skills, taught, given, supports);
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
