package nl.pow.testkit.matching;

import static org.junit.jupiter.api.parallel.Resources.LOCALE;
import static org.junit.jupiter.api.parallel.Resources.TIME_ZONE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.Criterion;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.Trail;
import nl.pow.testkit.LikelyCause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.ResourceLock;

/** C06 again and in any order, C07 threads, C08 surroundings, C09 trails. */
abstract class GradeConstancyRules extends CriterionRules {
  GradeConstancyRules(CriterionContract contract) {
    super(contract);
  }

  /** One pair of a market. */
  private record Pair(Candidate candidate, Vacancy vacancy) {}

  private static List<Pair> pairs(Trial trial) {
    List<Pair> pairs = new ArrayList<>();
    for (Candidate candidate : trial.snapshot().candidates()) {
      trial.snapshot().vacancies().forEach(vacancy -> pairs.add(new Pair(candidate, vacancy)));
    }
    return pairs;
  }

  private static List<Told> all(Criterion criterion, List<Pair> pairs) {
    return pairs.stream().map(p -> Told.of(criterion, p.candidate(), p.vacancy())).toList();
  }

  @Test
  @LikelyCause({
    "The criterion keeps something in a field from one pair to the next.",
    "A clock is read, or lots are drawn."
  })
  void required_C06_theSamePairAgainGivesTheSame() {
    Criterion kept = criterion();
    hold(
        trial -> {
          List<Told> first = all(kept, pairs(trial));
          String fault = differing("the second time", first, all(kept, pairs(trial)));
          return fault == null
              ? differing("from a new criterion", first, all(criterion(), pairs(trial)))
              : fault;
        });
  }

  @Test
  @LikelyCause("What was judged before has a say, such as the best so far.")
  void required_C06_theOrderOfThePairsChangesNothing() {
    hold(
        trial -> {
          List<Pair> pairs = pairs(trial);
          List<Pair> shuffled = new ArrayList<>(pairs);
          Collections.shuffle(shuffled, new Random(trial.seed()));
          List<Told> first = all(criterion(), pairs);
          List<Told> other = all(criterion(), shuffled);
          for (int i = 0; i < shuffled.size(); i++) {
            if (!other.get(i).equals(first.get(pairs.indexOf(shuffled.get(i))))) {
              return "it says something else in another order";
            }
          }
          return null;
        });
  }

  @Test
  @LikelyCause("The criterion works in a field, where two threads meet.")
  void required_C07_anyNumberOfThreadsGivesTheSame() throws Exception {
    Criterion kept = criterion();
    try (Together together = new Together()) {
      hold(
          trial -> {
            List<Told> alone = all(kept, pairs(trial));
            return together.all(() -> all(kept, pairs(trial))).stream()
                .filter(told -> !told.equals(alone))
                .map(told -> "it says something else beside other threads")
                .findFirst()
                .orElse(null);
          });
    }
  }

  @Test
  @ResourceLock(LOCALE)
  @ResourceLock(TIME_ZONE)
  @LikelyCause({
    "toLowerCase or String.format without Locale.ROOT.",
    "The day of the clock counts: context.asOf() is the only day there is."
  })
  void required_C08_languageAndTimeZoneOfTheMachineChangeNothing() {
    hold(
        trial -> {
          List<Told> here = Surroundings.plain(() -> all(criterion(), pairs(trial)));
          for (Surroundings there : Surroundings.ALL) {
            List<Told> told = there.call(() -> all(criterion(), pairs(trial)));
            if (!told.equals(here)) {
              return "it says something else in " + there;
            }
          }
          return null;
        });
  }

  @Test
  @LikelyCause("The grade is worked out where evidence is made, which not everybody asks for.")
  void required_C09_theGradeIsTheSameWithEveryTrail() {
    Criterion criterion = criterion();
    holdForPairs(
        (candidate, vacancy) ->
            differing(
                "when nobody asks why",
                Told.of(criterion, candidate, vacancy).grade(),
                silent(criterion, candidate, vacancy)));
  }

  private static Grade silent(Criterion criterion, Candidate candidate, Vacancy vacancy) {
    Set<Attribute<?, ?>> reads = criterion.reads();
    return criterion.judge(
        Facts.of(candidate, "tried", reads),
        Facts.of(vacancy, "tried", reads),
        Ground.CONTEXT,
        Trail.NONE);
  }

  @Test
  @LikelyCause("Evidence is worked out before it is handed to the trail.")
  void required_C09_evidenceIsMadeWhenItIsAskedForOnly() {
    Criterion criterion = criterion();
    Set<Attribute<?, ?>> reads = criterion.reads();
    holdForPairs(
        (candidate, vacancy) -> {
          AtomicInteger left = new AtomicInteger();
          criterion.judge(
              Facts.of(candidate, "tried", reads),
              Facts.of(vacancy, "tried", reads),
              Ground.CONTEXT,
              supplier -> left.incrementAndGet());
          int told = Told.of(criterion, candidate, vacancy).evidence().size();
          return left.get() == told ? null : "it leaves evidence only when it is read";
        });
  }
}
