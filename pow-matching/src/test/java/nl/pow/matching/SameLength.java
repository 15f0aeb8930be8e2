package nl.pow.matching;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;

/** Somebody's criterion of which few different facts exist: as many wishes as skills are asked. */
record SameLength(String name) implements OwnCriterion {
  @Override
  public Set<Attribute<?, ?>> reads() {
    return Set.of(CandidateAttribute.OCCUPATIONS, VacancyAttribute.SKILLS);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    Optional<List<OccupationCode>> wished = candidate.get(CandidateAttribute.OCCUPATIONS);
    if (wished.isEmpty()) {
      return Grade.unknown();
    }
    int asked = vacancy.get(VacancyAttribute.SKILLS).orElse(List.of()).size();
    int off = Math.abs(asked - wished.get().size());
    return off == 0
        ? Grade.met()
        : Grade.of(off > 1 ? Verdict.NOT_MET : Verdict.PARTLY_MET, 900 / off).withCertainty(700);
  }
}
