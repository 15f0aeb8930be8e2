package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.QualificationKind;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillLevel;
import nl.pow.matching.criterion.CandidateAttribute;
import org.jspecify.annotations.Nullable;

/**
 * Having a skill, or having it at a higher level: learned, or there and not written down yet. From
 * then on the list of skills is known.
 *
 * @param before what was there of the skill, or null when nothing was
 * @param after the skill with its new level
 */
public record SkillGained(@Nullable Skill before, Skill after) implements CandidateChange {
  @Override
  public String field() {
    return CandidateAttribute.SKILLS.name();
  }

  @Override
  public int cost() {
    int held = before == null ? 0 : Ladder.steps(before.level());
    return 100 * Math.max(1, Ladder.steps(after.level()) - held);
  }

  @Override
  public InCodes inCodes() {
    return new InCodes(
        after.level() == SkillLevel.UNKNOWN ? "skill-gained" : "skill-gained-level",
        after.id().code(),
        before == null ? null : Codes.of(before.level()),
        Codes.of(after.level()));
  }

  @Override
  public Candidate applyTo(Candidate candidate) {
    List<Skill> skills = new ArrayList<>(candidate.qualifications().skills());
    skills.remove(before);
    skills.add(after);
    return candidate.withQualifications(
        Gains.known(candidate, QualificationKind.SKILLS).withSkills(skills));
  }
}
