package nl.pow.matching.advice;

import nl.pow.core.candidate.Candidate;

/** A change of what a candidate wishes, can reach, or can gain. */
public sealed interface CandidateChange extends Change
    permits Reach,
        TravelTime,
        HoursWished,
        AvailableThen,
        PatternWished,
        OccupationWished,
        SectorWished,
        ContractWished,
        SkillGained,
        LanguageGained,
        LicenceGained {
  @Override
  default Side side() {
    return Side.CANDIDATE;
  }

  /**
   * The candidate as it would be.
   *
   * @param candidate the candidate
   * @return a changed copy
   */
  Candidate applyTo(Candidate candidate);
}
