package nl.pow.matching;

import java.util.List;
import java.util.Random;
import nl.pow.core.access.ActorId;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.decision.Corrected;
import nl.pow.matching.decision.Decisions;
import nl.pow.matching.decision.Dismissed;
import nl.pow.matching.decision.HumanDecision;
import nl.pow.matching.decision.Pinned;

/** What people decide about pairs, by lot. */
record RandomDecisions(Random random, List<String> criteria) {
  private static final ActorId SOMEBODY = new ActorId("p-7");

  Decisions some(int most, int candidates, int vacancies) {
    Decisions decisions = Decisions.none();
    for (int i = random.nextInt(most + 1); i > 0; i--) {
      decisions = decisions.with(one(candidates, vacancies));
    }
    return decisions;
  }

  HumanDecision one(int candidates, int vacancies) {
    CandidateId c = new CandidateId("c" + random.nextInt(candidates));
    VacancyId v = new VacancyId("v" + random.nextInt(vacancies));
    var day = Sample.DAY.minusDays(random.nextInt(3));
    return switch (random.nextInt(3)) {
      case 0 -> new Pinned(c, v, SOMEBODY, day, "Has met the employer.");
      case 1 -> new Dismissed(c, v, SOMEBODY, day, "Worked there before and would not again.");
      default -> new Corrected(c, v, SOMEBODY, day, "Seen the diploma.", criterion(), grade());
    };
  }

  private String criterion() {
    return criteria.get(random.nextInt(criteria.size()));
  }

  private Grade grade() {
    Verdict verdict = List.of(Verdict.values()).get(random.nextInt(4));
    return verdict == Verdict.UNKNOWN
        ? Grade.unknown()
        : new Grade(verdict, random.nextInt(1001), random.nextInt(1001));
  }
}
