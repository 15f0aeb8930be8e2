package nl.pow.core.candidate;

import jakarta.validation.Valid;
import nl.pow.core.Entity;
import nl.pow.core.party.ProfessionalId;
import nl.pow.core.region.KnownRegion;
import nl.pow.core.region.RegionCode;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who looks for work, or may have to.
 *
 * <p>Holds what matching and guidance need and nothing else; what the law protects stands in {@link
 * ProtectedAttributes}. There is no field for a name or a citizen service number.
 *
 * @param id the identity, a pseudonym
 * @param region the labour-market region, or null while it is not known
 * @param professional who guides this candidate, or null
 * @param status whether the candidate takes part in matching
 * @param situation where the candidate stands with regard to work
 * @param mobility how far the candidate can travel
 * @param wishes the work looked for
 * @param qualifications what the candidate brings
 * @param support what the work must offer
 * @param contact how the candidate can be reached; never matched on
 */
public record Candidate(
    CandidateId id,
    @Nullable @KnownRegion RegionCode region,
    @Nullable ProfessionalId professional,
    CandidateStatus status,
    Situation situation,
    @Valid Mobility mobility,
    @Valid WorkWishes wishes,
    @Valid Qualifications qualifications,
    @Valid Support support,
    @Valid ContactDetails contact)
    implements Entity<CandidateId> {
  /**
   * An active candidate of whom only the region is known.
   *
   * @param id the identity
   * @param region the labour-market region, or null
   * @return the candidate
   */
  public static Candidate of(CandidateId id, @Nullable RegionCode region) {
    return new Candidate(
        id,
        region,
        null,
        CandidateStatus.ACTIVE,
        Situation.UNKNOWN,
        Mobility.unknown(),
        WorkWishes.unknown(),
        Qualifications.unknown(),
        Support.unknown(),
        ContactDetails.unknown());
  }

  /**
   * The same candidate with another status.
   *
   * @param other the status
   * @return a copy
   */
  public Candidate withStatus(CandidateStatus other) {
    return new Candidate(
        id,
        region,
        professional,
        other,
        situation,
        mobility,
        wishes,
        qualifications,
        support,
        contact);
  }

  /**
   * The same candidate with another mobility.
   *
   * @param other the mobility
   * @return a copy
   */
  public Candidate withMobility(Mobility other) {
    return new Candidate(
        id,
        region,
        professional,
        status,
        situation,
        other,
        wishes,
        qualifications,
        support,
        contact);
  }

  /**
   * The same candidate with other wishes.
   *
   * @param other the wishes
   * @return a copy
   */
  public Candidate withWishes(WorkWishes other) {
    return new Candidate(
        id,
        region,
        professional,
        status,
        situation,
        mobility,
        other,
        qualifications,
        support,
        contact);
  }

  /**
   * The same candidate with other qualifications.
   *
   * @param other the qualifications
   * @return a copy
   */
  public Candidate withQualifications(Qualifications other) {
    return new Candidate(
        id, region, professional, status, situation, mobility, wishes, other, support, contact);
  }

  /**
   * Text for logs.
   *
   * @return the id only
   */
  @Override
  public String toString() {
    return "Candidate[" + id + "]";
  }
}
