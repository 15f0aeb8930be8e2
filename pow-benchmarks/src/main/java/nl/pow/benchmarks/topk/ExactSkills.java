package nl.pow.benchmarks.topk;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Settings;
import nl.pow.core.profile.Skill;
import nl.pow.core.profile.SkillId;
import nl.pow.core.vacancy.SkillRequirement;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;

/** A criterion of somebody else: the share of the skills that is there just as it was asked. */
public final class ExactSkills implements CriterionProvider, Criterion {
  /** Its name. */
  public static final String NAME = "exact-skills";

  /** Makes the criterion; it has no state. */
  public ExactSkills() {}

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public int spiVersion() {
    return SPI_VERSION;
  }

  @Override
  public Criterion create(Settings settings) {
    return this;
  }

  @Override
  public Set<Attribute<?, ?>> reads() {
    return Set.of(CandidateAttribute.SKILLS, VacancyAttribute.SKILLS);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    List<SkillRequirement> asked = vacancy.get(VacancyAttribute.SKILLS).orElse(List.of());
    Set<SkillId> own = new HashSet<>();
    for (Skill skill : candidate.get(CandidateAttribute.SKILLS).orElse(List.of())) {
      own.add(skill.id());
    }
    int there = 0;
    for (SkillRequirement requirement : asked) {
      there += own.contains(requirement.skill()) ? 1 : 0;
    }
    return Grade.of(Verdict.MET, asked.isEmpty() ? 1000 : 1000 * there / asked.size());
  }
}
