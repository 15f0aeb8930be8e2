package nl.pow.matching.builtin;

import java.util.List;
import java.util.Optional;
import nl.pow.core.Code;
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
  /** A requirement counts as met from this credit on. */
  public static final int ENOUGH = 700;

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
    if (onlyInferred(found.get())) {
      return expected(asked, found.get(), context.taxonomy(), trail);
    }
    Weighing weighing = new Weighing(ENOUGH);
    for (SkillRequirement requirement : asked) {
      Credit best = best(requirement, found.get(), context.taxonomy());
      weighing.add(requirement.need(), best.value(), best.certainty());
      trail.add(() -> evidence(requirement, best, "missing"));
    }
    return weighing.grade();
  }

  /** Whether no skill is a fact. */
  public static boolean onlyInferred(List<Skill> skills) {
    return !skills.isEmpty()
        && skills.stream().allMatch(skill -> skill.origin() == SkillOrigin.INFERRED);
  }

  /** Expected skills can raise what an empty file counts for; they decide nothing, either way. */
  private static Grade expected(
      List<SkillRequirement> asked, List<Skill> skills, Taxonomy taxonomy, Trail trail) {
    Expectation expectation = new Expectation();
    for (SkillRequirement requirement : asked) {
      Credit best = best(requirement, skills, taxonomy);
      boolean raises = expectation.add(requirement.need(), best.value());
      trail.add(() -> evidence(requirement, raises ? best : Credit.NONE, "not-known-whether"));
    }
    return expectation.grade();
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
    int value = value(relation.value(), asked.level(), skill.level());
    return new Credit(
        value, certainty(asked.level(), skill.level(), skill.origin()), skill, relation);
  }

  /** What a skill is worth that is related so much and is mastered at that level. */
  public static int value(int relation, SkillLevel asked, SkillLevel found) {
    return relation * byLevel(asked, found) / Grade.FULL;
  }

  /** How certain it is that a skill is there, at the level that is asked. */
  public static int certainty(SkillLevel asked, SkillLevel found, SkillOrigin origin) {
    boolean unsure =
        origin == SkillOrigin.INFERRED
            || (asked != SkillLevel.UNKNOWN && found == SkillLevel.UNKNOWN);
    return unsure ? HALF_SURE : Grade.FULL;
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

  private static Evidence evidence(SkillRequirement asked, Credit best, String otherwise) {
    String subject = Needs.subject(asked.need());
    Skill skill = best.skill();
    Code wanted = asked.skill().code();
    return skill == null
        ? new Evidence(subject, wanted, null, otherwise)
        : new Evidence(subject, wanted, skill.id().code(), how(skill, best));
  }

  private static String how(Skill skill, Credit best) {
    if (skill.origin() == SkillOrigin.INFERRED) {
      return "expected";
    }
    if (best.relation().value() != Relation.SAME) {
      return best.relation().path();
    }
    return best.value() == Grade.FULL
        ? "same"
        : skill.level() == SkillLevel.UNKNOWN ? "level-not-known" : "lower-level";
  }
}
