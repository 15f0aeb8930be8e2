package nl.pow.matching;

import java.util.List;
import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;

/** Somebody's criterion that seems without any order; its facts differ for nearly everybody. */
record Lottery(String name) implements OwnCriterion {
  @Override
  public Set<Attribute<?, ?>> reads() {
    return Set.of(
        CandidateAttribute.SKILLS,
        CandidateAttribute.EXPERIENCE,
        VacancyAttribute.EMPLOYER,
        VacancyAttribute.SKILLS,
        VacancyAttribute.PERIOD);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    String facts =
        candidate.get(CandidateAttribute.SKILLS).toString()
            + candidate.get(CandidateAttribute.EXPERIENCE)
            + vacancy.get(VacancyAttribute.EMPLOYER)
            + vacancy.get(VacancyAttribute.SKILLS)
            + vacancy.get(VacancyAttribute.PERIOD);
    int drawn = Math.floorMod(facts.hashCode(), 4000);
    return drawn > 3000
        ? Grade.unknown()
        : new Grade(List.of(Verdict.values()).get(drawn % 3), drawn % 1001, drawn % 997);
  }
}
