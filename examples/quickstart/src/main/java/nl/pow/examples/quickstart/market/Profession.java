package nl.pow.examples.quickstart.market;

import java.util.List;
import java.util.SortedSet;
import nl.pow.core.Code;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.ThinkingLevel;

/** An occupation as it is met in the region, with what is usual in it. */
record Profession(
    OccupationCode occupation,
    String title,
    ThinkingLevel level,
    Code sector,
    int weight,
    SortedSet<DrivingLicence> licences,
    Rhythm rhythm,
    int hours,
    SortedSet<Code> conditions,
    List<SkillId> essential,
    List<SkillId> optional) {
  /** When the work is usually done. */
  enum Rhythm {
    OFFICE,
    DAY,
    SHIFTS
  }
}
