package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.PowException;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.market.Score;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.ExposureCertificate;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.verify.Verifier;
import nl.pow.matching.verify.Violation;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class SpreadTest {
  private static final Policy POLICY =
      Policy.named("shared", "1").demand("hours").demand("licences").wish("occupation", 1);

  private static MatchResult spread(Snapshot snapshot, int top, long seed) {
    return Matching.of(snapshot, Sample.DAY)
        .with(POLICY)
        .match("spread", Map.of(), new MatchRequest(CANDIDATES_FOR_VACANCY, top, seed));
  }

  private static Market market(Snapshot snapshot) {
    return Matching.of(snapshot, Sample.DAY).with(POLICY).market();
  }

  private static ExposureCertificate exposure(MatchResult result) {
    return (ExposureCertificate) result.certificate();
  }

  @Test
  void everybodyWhoQualifiesIsShownBeforeTheBestIsShownAgain() {
    List<Candidate> cooks =
        List.of(
            Sample.candidate("best", "4331", 50, "esco:5120.1"),
            Sample.candidate("second", "4331", 50, "esco:5120.9"),
            Sample.candidate("third", "4331", 50, "esco:5131.2"));
    List<Vacancy> kitchens =
        Stream.of("v1", "v2", "v3").map(v -> Sample.vacancy(v, "4331", "esco:5120.1")).toList();

    MatchResult result = spread(Snapshot.of(cooks, kitchens), 1, 0);

    assertThat(result.proposals())
        .extracting(p -> p.candidate().value())
        .containsExactlyInAnyOrder("best", "second", "third");
    assertThat(exposure(result).points()).isEqualTo(1000 + 900 + 400);
    assertThat(exposure(result).pointsWithoutSharing()).isEqualTo(3000);
  }

  @Test
  void theVerifierRefusesToCallTheBestForEachFair() {
    List<Candidate> cooks =
        List.of(
            Sample.candidate("best", "4331", 50, "esco:5120.1"),
            Sample.candidate("second", "4331", 50, "esco:5120.9"));
    List<Vacancy> kitchens =
        Stream.of("v1", "v2").map(v -> Sample.vacancy(v, "4331", "esco:5120.1")).toList();
    Snapshot snapshot = Snapshot.of(cooks, kitchens);
    MatchResult best =
        Matching.of(snapshot, Sample.DAY).with(POLICY).rank(CANDIDATES_FOR_VACANCY, 1);
    Map<CandidateId, Integer> shown = Map.of(cooks.get(0).id(), 2, cooks.get(1).id(), 0);
    MatchResult claimed =
        Claim.of(best)
            .certificate(new ExposureCertificate(new TreeMap<>(shown), 2000, 2000))
            .result();

    assertThat(Verifier.verify(market(snapshot), claimed).violations())
        .extracting(Violation::toString)
        .containsExactly(
            "FAIR_EXPOSURE: somebody shown 0 times could take a place of somebody shown two times"
                + " more");
  }

  @Property(tries = 200)
  void theVerifierAcceptsIt(@ForAll long seed, @ForAll @IntRange(min = 1, max = 4) int top) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(9, 9);

    assertThat(Verifier.verify(market(snapshot), spread(snapshot, top, seed)).violations())
        .isEmpty();
  }

  @Property(tries = 150)
  void nothingIsFairerAndOfTheFairestNothingHasMorePoints(@ForAll long seed) {
    Random random = new Random(seed);
    Snapshot snapshot =
        new DenseMarket(seed).snapshot(2 + random.nextInt(4), 1 + random.nextInt(4));
    int top = 1 + random.nextInt(2);
    MatchResult result = spread(snapshot, top, seed);
    Brute brute = new Brute(market(snapshot), top);

    assertThat(sorted(exposure(result).shown().values())).isEqualTo(brute.fairest);
    assertThat(exposure(result).points()).isEqualTo(brute.points);
  }

  @Property(tries = 100)
  void theOrderOfTheInputChangesNothing(@ForAll long seed) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(8, 8);
    List<Candidate> people = new ArrayList<>(snapshot.candidates());
    List<Vacancy> work = new ArrayList<>(snapshot.vacancies());
    Collections.shuffle(people, new Random(seed));
    Collections.shuffle(work, new Random(seed));

    assertThat(spread(Snapshot.of(people, work), 2, 7)).isEqualTo(spread(snapshot, 2, 7));
  }

  @Test
  void equalsAreDrawnByTheSeed() {
    List<Candidate> equals =
        Stream.of("a", "b", "c", "d", "e", "f")
            .map(id -> Sample.candidate(id, "4331", 50, "esco:5120.1"))
            .toList();
    Snapshot snapshot = Snapshot.of(equals, List.of(Sample.vacancy("v", "4331", "esco:5120.1")));

    List<String> drawn =
        Stream.iterate(0L, seed -> seed + 1)
            .limit(20)
            .map(seed -> spread(snapshot, 1, seed).proposals().get(0).candidate().value())
            .distinct()
            .toList();

    assertThat(drawn).hasSizeGreaterThan(3);
    assertThat(spread(snapshot, 1, 5)).isEqualTo(spread(snapshot, 1, 5));
  }

  @Test
  void emptySidesGiveEmptyLists() {
    Vacancy vacancy = Sample.vacancy("v", "4331", "esco:5120.1");

    assertThat(spread(Snapshot.of(List.of(), List.of(vacancy)), 3, 0).shortfalls()).hasSize(1);
    assertThat(spread(Snapshot.of(List.of(), List.of()), 3, 0).proposals()).isEmpty();
  }

  @Test
  void theOtherDirectionIsRefused() {
    Matching matching = Matching.of(Snapshot.of(List.of(), List.of()), Sample.DAY);
    MatchRequest request = MatchRequest.of(VACANCIES_FOR_CANDIDATE, 1);

    assertThatThrownBy(() -> matching.match("spread", Map.of(), request))
        .isInstanceOf(PowException.class)
        .hasMessage(
            "The strategy [spread] shows candidates to vacancies and was asked for"
                + " [VACANCIES_FOR_CANDIDATE].\nMaybe ask CANDIDATES_FOR_VACANCY, or use the"
                + " strategy [ranked].");
  }

  private static List<Integer> sorted(Collection<Integer> shown) {
    return shown.stream().sorted().toList();
  }

  /** Tries every way to fill the lists. */
  private static final class Brute {
    private static final Comparator<List<Integer>> FAIRER =
        (a, b) -> {
          for (int i = 0; i < a.size(); i++) {
            if (!a.get(i).equals(b.get(i))) {
              return Integer.compare(a.get(i), b.get(i));
            }
          }
          return 0;
        };

    private final Map<VacancyId, Map<CandidateId, Long>> offers = new TreeMap<>();
    private final List<VacancyId> vacancies;
    private final int top;
    private final Map<CandidateId, Integer> shown = new HashMap<>();
    private List<Integer> fairest = List.of();
    private long points = -1;

    Brute(Market market, int top) {
      this.vacancies = market.vacancies();
      this.top = top;
      for (VacancyId v : vacancies) {
        Map<CandidateId, Long> here = new TreeMap<>();
        for (CandidateId c : market.candidates()) {
          market
              .score(c, v, CANDIDATES_FOR_VACANCY)
              .map(Score::points)
              .ifPresent(
                  score -> {
                    here.put(c, score);
                    shown.put(c, 0);
                  });
        }
        offers.put(v, here);
      }
      fill(0, 0);
    }

    private void fill(int vacancy, long sum) {
      if (vacancy == vacancies.size()) {
        List<Integer> now = sorted(shown.values());
        int fairer = points < 0 ? 1 : FAIRER.compare(now, fairest);
        if (fairer > 0 || (fairer == 0 && sum > points)) {
          fairest = now;
          points = sum;
        }
        return;
      }
      List<Map.Entry<CandidateId, Long>> here =
          List.copyOf(offers.get(vacancies.get(vacancy)).entrySet());
      choose(vacancy, here, 0, Math.min(top, here.size()), sum);
    }

    private void choose(
        int vacancy, List<Map.Entry<CandidateId, Long>> here, int from, int left, long sum) {
      if (left == 0) {
        fill(vacancy + 1, sum);
        return;
      }
      for (int i = from; i <= here.size() - left; i++) {
        CandidateId candidate = here.get(i).getKey();
        shown.merge(candidate, 1, Integer::sum);
        choose(vacancy, here, i + 1, left - 1, sum + here.get(i).getValue());
        shown.merge(candidate, -1, Integer::sum);
      }
    }
  }

  @Test
  void aListRunsFromBestToWorst() {
    MatchResult result = spread(new DenseMarket(3).snapshot(12, 6), 5, 1);

    for (VacancyId vacancy :
        result.proposals().stream().map(Proposal::vacancy).distinct().toList()) {
      assertThat(result.proposalsFor(vacancy)).extracting(Proposal::score).isSorted();
    }
  }
}
