package nl.pow.matching.market;

import java.util.List;
import java.util.Objects;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.candidate.Qualifications;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.profile.WorkExperience;
import nl.pow.core.taxonomy.ExpectedSkill;
import nl.pow.core.taxonomy.Taxonomy;

/**
 * The skills that somebody can be expected to have from the work done before; never a fact.
 *
 * <p>A market uses them for a candidate whose skills are not known. They are not stored, and they
 * do not outlive the market.
 */
public final class InferredSkills {
  private InferredSkills() {}

  /**
   * The essential skills of every occupation in the experience of a candidate.
   *
   * @param candidate the candidate
   * @param taxonomy knows which skills come with an occupation
   * @return each once, in ascending order of id, of origin {@link SkillOrigin#INFERRED} and unknown
   *     level; empty when the skills of the candidate are known, or nothing is expected
   */
  public static List<Skill> of(Candidate candidate, Taxonomy taxonomy) {
    Qualifications file = candidate.qualifications();
    if (!file.skills().isEmpty() || file.none().contains(QualificationKind.SKILLS)) {
      return List.of();
    }
    return file.experience().stream()
        .map(WorkExperience::occupation)
        .filter(Objects::nonNull)
        .distinct()
        .flatMap(occupation -> taxonomy.expectedSkills(occupation).stream())
        .filter(ExpectedSkill::essential)
        .map(ExpectedSkill::skill)
        .distinct()
        .sorted()
        .map(InferredSkills::inferred)
        .toList();
  }

  /** The candidate as a market sees it. */
  static Candidate added(Candidate candidate, Taxonomy taxonomy) {
    List<Skill> inferred = of(candidate, taxonomy);
    return inferred.isEmpty()
        ? candidate
        : candidate.withQualifications(candidate.qualifications().withSkills(inferred));
  }

  private static Skill inferred(SkillId id) {
    return new Skill(id, SkillLevel.UNKNOWN, SkillOrigin.INFERRED);
  }
}
