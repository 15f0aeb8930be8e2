package nl.pow.core.trajectory;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;

/** The skills that assessments show. */
public final class AssessedSkills {
  private AssessedSkills() {}

  /**
   * What the latest assessment of each skill shows.
   *
   * @param assessments of one person
   * @param day the day on which it is asked; later assessments do not count
   * @return in order of the skills: {@link SkillOrigin#ASSESSED} while the result is valid, {@link
   *     SkillOrigin#INFERRED} with the same level when it is out of date. The level is a quarter of
   *     the scale: up to 250 thousandths basic, up to 500 independent, up to 750 advanced, above
   *     expert
   */
  public static List<Skill> of(Collection<Assessment> assessments, LocalDate day) {
    Map<SkillId, Assessment> latest = new TreeMap<>();
    assessments.stream()
        .filter(one -> !one.takenOn().isAfter(day))
        .sorted(Comparator.comparing(Assessment::takenOn).thenComparing(Assessment::id))
        .forEach(one -> latest.put(one.competence(), one));
    return latest.values().stream().map(one -> skill(one, day)).toList();
  }

  /**
   * The same person with the skills that assessments show in place of what was said about them.
   *
   * @param candidate the person
   * @param assessments of this person
   * @param day the day on which it is asked
   * @return a copy, or the same when nothing is shown
   */
  public static Candidate added(
      Candidate candidate, Collection<Assessment> assessments, LocalDate day) {
    List<Skill> shown =
        of(assessments.stream().filter(a -> a.candidate().equals(candidate.id())).toList(), day);
    if (shown.isEmpty()) {
      return candidate;
    }
    Map<SkillId, Skill> skills = new TreeMap<>();
    candidate.qualifications().skills().forEach(skill -> skills.put(skill.id(), skill));
    shown.forEach(skill -> skills.put(skill.id(), skill));
    return candidate.withQualifications(
        candidate.qualifications().withSkills(List.copyOf(skills.values())));
  }

  private static Skill skill(Assessment assessment, LocalDate day) {
    SkillOrigin origin = assessment.isValidOn(day) ? SkillOrigin.ASSESSED : SkillOrigin.INFERRED;
    return new Skill(assessment.competence(), level(assessment.permille()), origin);
  }

  private static SkillLevel level(int permille) {
    if (permille <= 250) {
      return SkillLevel.BASIC;
    }
    if (permille <= 500) {
      return SkillLevel.INDEPENDENT;
    }
    return permille <= 750 ? SkillLevel.ADVANCED : SkillLevel.EXPERT;
  }
}
