package nl.pow.matching.advice;

import java.util.List;
import nl.pow.core.Id;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.policy.Direction;

/** A candidate and a vacancy, as they are or as they would be. */
record Pair(Candidate candidate, Vacancy vacancy) {
  Pair with(Change change) {
    if (change instanceof CandidateChange theirs) {
      return new Pair(theirs.applyTo(candidate), vacancy);
    }
    return new Pair(candidate, ((VacancyChange) change).applyTo(vacancy));
  }

  Pair with(List<? extends Change> changes) {
    Pair pair = this;
    for (Change change : changes) {
      pair = pair.with(change);
    }
    return pair;
  }

  /** The one that is proposed. */
  Id proposed(Direction direction) {
    return direction == Direction.CANDIDATES_FOR_VACANCY ? candidate.id() : vacancy.id();
  }
}
