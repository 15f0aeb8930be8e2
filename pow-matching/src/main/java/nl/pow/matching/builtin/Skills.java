package nl.pow.matching.builtin;

import java.util.List;
import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillLevel;
import nl.pow.core.profile.SkillOrigin;
import nl.pow.core.taxonomy.Relation;
import nl.pow.core.taxonomy.Taxonomy;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import org.jspecify.annotations.Nullable;

/** The skills that are asked, with credit for a lower level and for a related skill. */
public final class Skills extends BuiltIn {
  private static final int ENOUGH = 700;
  private static final int LOST_PER_LEVEL = 300;
  private static final int LEVEL_NOT_STATED = 750;
  private static final int HALF_SURE = 500;

  /** Makes the criterion; it has no state. */
  public Skills() {
    super("skills", CandidateAttribute.SKILLS, VacancyAttribute.SKILLS);
  }

  /** What one skill is worth for one requirement. */
  private record Credit(int value, int certainty, @Nullable Skill skill, Relation relation) {
    private static final Credit NONE = new Credit(0, Grade.FULL, null, Relation.unrelated());

    boolean isBetterThan(Credit other) {
      return value > other.value || (value == other.value && certainty > other.certainty);
    }
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    List<SkillRequirement> asked = vacancy.get(VacancyAttribute.SKILLS).orElse(List.of());
    if (asked.isEmpty()) {
      trail.add(note("skills", "nothing-asked"));
      return Grade.met();
    }
    Optional<List<Skill>> found = candidate.get(CandidateAttribute.SKILLS);
    if (found.isEmpty()) {
      trail.add(note("skills", "not-known"));
      return Grade.unknown();
    }
    Weighing weighing = new Weighing(ENOUGH);
    for (SkillRequirement requirement : asked) {
      Credit best = best(requirement, found.get(), context.taxonomy());
      weighing.add(requirement.need(), best.value(), best.certainty());
      trail.add(() -> evidence(requirement, best));
    }
    return weighing.grade();
  }

  private static Credit best(SkillRequirement asked, List<Skill> skills, Taxonomy taxonomy) {
    Credit best = Credit.NONE;
    for (Skill skill : skills) {
      Relation relation = taxonomy.skill(asked.skill(), skill.id());
      if (relation.value() > 0) {
        Credit credit = credit(asked, skill, relation);
        best = credit.value() > 0 && credit.isBetterThan(best) ? credit : best;
      }
    }
    return best;
  }

  private static Credit credit(SkillRequirement asked, Skill skill, Relation relation) {
    int value = relation.value() * byLevel(asked.level(), skill.level()) / Grade.FULL;
    boolean unsure =
        skill.origin() == SkillOrigin.INFERRED
            || (asked.level() != SkillLevel.UNKNOWN && skill.level() == SkillLevel.UNKNOWN);
    return new Credit(value, unsure ? HALF_SURE : Grade.FULL, skill, relation);
  }

  private static int byLevel(SkillLevel asked, SkillLevel found) {
    if (asked == SkillLevel.UNKNOWN) {
      return Grade.FULL;
    }
    if (found == SkillLevel.UNKNOWN) {
      return LEVEL_NOT_STATED;
    }
    int below = Math.max(0, steps(asked) - steps(found));
    return Math.max(0, Grade.FULL - LOST_PER_LEVEL * below);
  }

  private static int steps(SkillLevel level) {
    return switch (level) {
      case UNKNOWN -> 0;
      case BASIC -> 1;
      case INDEPENDENT -> 2;
      case ADVANCED -> 3;
      case EXPERT -> 4;
    };
  }

  private static Evidence evidence(SkillRequirement asked, Credit best) {
    String subject = Needs.subject(asked.need());
    Skill skill = best.skill();
    if (skill == null) {
      return new Evidence(subject, asked.skill().code(), null, "missing");
    }
    boolean same = best.relation().value() == Relation.SAME;
    String relation =
        !same
            ? best.relation().path()
            : best.value() == Grade.FULL
                ? "same"
                : skill.level() == SkillLevel.UNKNOWN ? "level-not-known" : "lower-level";
    return new Evidence(subject, asked.skill().code(), skill.id().code(), relation);
  }
}
