package nl.pow.testkit.generator;

import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import nl.pow.core.Code;
import nl.pow.core.profile.DrivingLicence;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.ThinkingLevel;

/**
 * An occupation as it is met in a region, with what is usual in it.
 *
 * @param occupation its code
 * @param title what vacancies call it
 * @param level the usual thinking level
 * @param sector the sector of those who offer it
 * @param weight how often it is met, 0 or more; one of twice the weight is met twice as often
 * @param licences the licences that it asks
 * @param rhythm when the work is usually done
 * @param hours the usual hours per week, 0 to 99
 * @param conditions what is heavy or special about the work
 * @param essential the skills that it cannot do without, the weightiest first
 * @param optional the skills that help in it
 */
public record Profession(
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
  /** Copies the lists and sets. */
  public Profession {
    licences = Collections.unmodifiableSortedSet(new TreeSet<>(licences));
    conditions = Collections.unmodifiableSortedSet(new TreeSet<>(conditions));
    essential = List.copyOf(essential);
    optional = List.copyOf(optional);
  }
}
