package nl.pow.matching.advice;

import java.util.ArrayList;
import java.util.List;
import nl.pow.core.Code;
import nl.pow.core.profile.SkillId;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;

/** Reads the gap off the evidence of the criterion {@code skills}, so that the two never differ. */
final class SkillsOf {
  private static final String CRITERION = "skills";
  private static final Policy SKILLS = Policy.named("gap", "1").wish(CRITERION, 1);

  private SkillsOf() {}

  static Gap gap(Ground ground, Pair pair) {
    List<SkillRequirement> asked = pair.vacancy().requirements().skills();
    List<Evidence> evidence =
        ground
            .with(SKILLS)
            .judge(pair, Direction.CANDIDATES_FOR_VACANCY)
            .explanation()
            .findings()
            .get(0)
            .evidence();
    List<SkillGap> gaps = new ArrayList<>();
    for (int i = 0; i < asked.size(); i++) {
      gaps.add(gap(ground, asked.get(i), evidence.get(Math.min(i, evidence.size() - 1))));
    }
    return new Gap(pair.candidate().id(), pair.vacancy().id(), gaps);
  }

  private static SkillGap gap(Ground ground, SkillRequirement asked, Evidence evidence) {
    Code found = evidence.found();
    SkillGap.State state = state(evidence.relation(), found != null);
    if (found == null) {
      return new SkillGap(asked, state, null, Relation.unrelated());
    }
    SkillId nearest = new SkillId(found);
    Relation relation = ground.context().taxonomy().skill(asked.skill(), nearest);
    return new SkillGap(asked, state, nearest, relation);
  }

  private static SkillGap.State state(String relation, boolean there) {
    return switch (relation) {
      case "same" -> SkillGap.State.HAD;
      case "lower-level" -> SkillGap.State.LOWER_LEVEL;
      case "level-not-known" -> SkillGap.State.LEVEL_NOT_KNOWN;
      case "expected" -> SkillGap.State.EXPECTED;
      case "missing" -> SkillGap.State.MISSING;
      default -> there ? SkillGap.State.RELATED : SkillGap.State.NOT_KNOWN;
    };
  }
}
