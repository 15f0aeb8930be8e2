package nl.pow.testkit.matching;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Objects;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.ProtectedAttributes;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Criterion;
import nl.pow.testkit.LikelyCause;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** C03 what it declares, C04 what it does not, C05 what nobody may see. */
abstract class SightRules extends CriterionRules {
  SightRules(CriterionContract contract) {
    super(contract);
  }

  @Test
  @LikelyCause("reads() is worked out from something that changes.")
  void required_C03_itDeclaresTheSameOnEachCall() {
    Criterion criterion = criterion();
    assertEquals(criterion.reads(), criterion.reads());
    assertEquals(criterion.reads(), criterion().reads());
  }

  @Test
  @LikelyCause({
    "An attribute is read that reads() does not name, perhaps in a branch that is seldom taken.",
    "A fact that may be missing is taken for granted."
  })
  void required_C03_itJudgesEveryPairByWhatItDeclared() {
    Criterion criterion = criterion();
    holdForPairs(
        (candidate, vacancy) -> {
          Objects.requireNonNull(Told.of(criterion, candidate, vacancy).grade(), "no grade");
          return null;
        });
  }

  @Test
  @LikelyCause("A file is reached behind the facts, such as by reflection.")
  void required_C04_whatItDoesNotDeclareChangesNothing() {
    Criterion criterion = criterion();
    Swapping swapping = new Swapping(criterion.reads());
    hold(
        trial -> {
          List<Candidate> people = trial.snapshot().candidates();
          List<Vacancy> work = trial.snapshot().vacancies();
          for (int c = 0; c < people.size(); c++) {
            Candidate other = people.get((c + 1) % people.size());
            for (int v = 0; v < work.size(); v++) {
              Vacancy elsewhere = work.get((v + 1) % work.size());
              Told first = Told.of(criterion, people.get(c), work.get(v));
              Told swapped =
                  Told.of(
                      criterion,
                      swapping.of(people.get(c), other),
                      swapping.of(work.get(v), elsewhere));
              if (!first.equals(swapped)) {
                return "[" + people.get(c).id() + "] for [" + work.get(v).id() + "]: " + text();
              }
            }
          }
          return null;
        });
  }

  private static String text() {
    return "it says something else when undeclared facts are those of others";
  }

  @Test
  @LikelyCause("The criterion asks the host, or keeps what it was told of somebody.")
  void required_C05_permutingProtectedLabelsChangesNothing() {
    Criterion criterion = criterion();
    hold(
        trial -> {
          List<ProtectedAttributes> labels = Blind.labels(trial.snapshot());
          contract().keep(labels);
          List<Told> before = all(criterion, trial);
          contract().keep(Blind.permuted(labels));
          return differing("with protected labels of others", before, all(criterion, trial));
        });
  }

  private static List<Told> all(Criterion criterion, Trial trial) {
    return trial.snapshot().candidates().stream()
        .flatMap(
            candidate ->
                trial.snapshot().vacancies().stream()
                    .map(vacancy -> Told.of(criterion, candidate, vacancy)))
        .toList();
  }

  @Test
  @LikelyCause("A file is reached behind the facts, such as by reflection.")
  void required_C05_whatNoAttributeTellsChangesNothing() {
    Criterion criterion = criterion();
    holdForPairs((candidate, vacancy) -> disguised(criterion, candidate, vacancy));
  }

  private static @Nullable String disguised(Criterion criterion, Candidate one, Vacancy other) {
    return differing(
        "with contact details, support and words of others",
        Told.of(criterion, one, other),
        Told.of(criterion, Blind.disguised(one), Blind.disguised(other)));
  }
}
