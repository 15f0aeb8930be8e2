package nl.pow.matching.builtin;

import java.util.Optional;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.profile.ThinkingLevel;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.Evidence;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;

/** Whether the working and thinking level is at least the one that is asked. */
public final class WorkAndThinkingLevel extends BuiltIn {
  private static final int LOST_PER_STEP = 400;

  /** Makes the criterion; it has no state. */
  public WorkAndThinkingLevel() {
    super("thinking-level", CandidateAttribute.THINKING_LEVEL, VacancyAttribute.THINKING_LEVEL);
  }

  @Override
  public Grade judge(
      Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
    Optional<ThinkingLevel> asked = vacancy.get(VacancyAttribute.THINKING_LEVEL);
    if (asked.isEmpty()) {
      trail.add(note("level", "nothing-asked"));
      return Grade.met();
    }
    Optional<ThinkingLevel> found = candidate.get(CandidateAttribute.THINKING_LEVEL);
    int below = found.map(level -> asked.get().rank() - level.rank()).orElse(0);
    String relation = found.isEmpty() ? "not-known" : below > 0 ? "lower-level" : "enough";
    trail.add(
        () ->
            new Evidence(
                "level",
                code("thinking-level", asked.get()),
                code("thinking-level", found.orElse(null)),
                relation));
    if (found.isEmpty()) {
      return Grade.unknown();
    }
    return below <= 0
        ? Grade.met()
        : Grade.of(Verdict.NOT_MET, Math.max(0, Grade.FULL - LOST_PER_STEP * below));
  }
}
