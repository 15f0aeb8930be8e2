package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.store.Pool;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.Proposal;
import nl.pow.testkit.generator.DenseMarket;

/** Several organisations match as one. */
class PoolTest {
  private static final int TOP = 3;

  @Property(tries = 60)
  void s27TheListOfAPoolIsTheListsOfItsPartsPutTogether(@ForAll long seed) {
    Random random = new Random(seed);
    Snapshot all = new DenseMarket(seed).snapshot(12, 6);
    List<Candidate> first = new ArrayList<>();
    List<Candidate> second = new ArrayList<>();
    for (Candidate one : all.candidates()) {
      switch (random.nextInt(3)) {
        case 0 -> first.add(one);
        case 1 -> second.add(one);
        default -> {
          first.add(one);
          second.add(one);
        }
      }
    }
    Snapshot uwv = Snapshot.of(first, all.vacancies());
    Snapshot municipality = Snapshot.of(second, all.vacancies());
    Pool pool = new Pool(List.of(new Pool.Part("uwv", uwv), new Pool.Part("gem", municipality)));

    for (VacancyId vacancy : all.vacancies().stream().map(v -> v.id()).toList()) {
      List<String> merged =
          Stream.concat(
                  best(uwv, vacancy, seed).stream(), best(municipality, vacancy, seed).stream())
              .distinct()
              .sorted(Comparator.naturalOrder())
              .limit(TOP)
              .toList();
      assertThat(best(pool.snapshot(), vacancy, seed)).isEqualTo(merged);
    }
    assertThat(pool.duplicates().stream().map(Pool.Duplicate::id))
        .containsAll(
            first.stream()
                .map(Candidate::id)
                .filter(id -> second.stream().anyMatch(c -> c.id().equals(id)))
                .toList())
        .containsAll(all.vacancies().stream().map(v -> v.id()).toList());
    assertThat(pool.duplicates()).allMatch(duplicate -> duplicate.kept().equals("uwv"));
    second.stream()
        .filter(one -> !first.contains(one))
        .forEach(one -> assertThat(pool.origin(one.id())).contains("gem"));
  }

  /** Texts that sort as the list does: highest score, highest confidence, lowest id. */
  private static List<String> best(Snapshot snapshot, VacancyId vacancy, long seed) {
    return Matching.of(snapshot, Sample.DAY)
        .with(ScoreTest.policy(seed))
        .rank(Direction.CANDIDATES_FOR_VACANCY, TOP)
        .proposals()
        .stream()
        .filter(proposal -> proposal.vacancy().equals(vacancy))
        .sorted(Comparator.comparing(Proposal::rank))
        .map(PoolTest::text)
        .toList();
  }

  private static String text(Proposal proposal) {
    return "%012d %05d %s"
        .formatted(
            999_999_999_999L - proposal.score().points(),
            99_999 - proposal.score().confidence(),
            proposal.candidate());
  }
}
