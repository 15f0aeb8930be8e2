package nl.pow.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TimeZone;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Judgement;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.Obstacle;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class RankedTest {
  @Property(tries = 300)
  void rankedIsWhatSortingAllPairsGives(
      @ForAll long seed,
      @ForAll @IntRange(min = 1, max = 12) int top,
      @ForAll Direction direction) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(12, 12);
    Matching matching = Matching.of(snapshot, Sample.DAY).with(ScoreTest.policy(seed));
    Market market = matching.market();
    List<Judgement> all = new ArrayList<>();
    for (CandidateId c : market.candidates()) {
      for (VacancyId v : market.vacancies()) {
        all.add(market.judge(c, v, direction));
      }
    }
    boolean forVacancy = direction == Direction.CANDIDATES_FOR_VACANCY;
    Comparator<Judgement> order =
        Comparator.comparing((Judgement j) -> subject(j, forVacancy))
            .thenComparing(j -> -j.explanation().score())
            .thenComparing(j -> -j.explanation().confidence())
            .thenComparing(j -> subject(j, !forVacancy));
    List<String> expected = new ArrayList<>();
    String last = "";
    int rank = 0;
    for (Judgement j : all.stream().filter(Judgement::admitted).sorted(order).toList()) {
      rank = subject(j, forVacancy).equals(last) ? rank + 1 : 1;
      last = subject(j, forVacancy);
      if (rank <= top) {
        expected.add(rank + " " + j);
      }
    }

    MatchResult result = matching.rank(direction, top);

    assertThat(result.proposals().stream().map(p -> p.rank() + " " + p.judgement()).toList())
        .isEqualTo(expected);
  }

  private static String subject(Judgement j, boolean vacancy) {
    return vacancy ? j.vacancy().value() : j.candidate().value();
  }

  @Property(tries = 100)
  void obstaclesAreCounted(@ForAll long seed) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(6, 12);
    Matching matching = Matching.of(snapshot, Sample.DAY).with(ScoreTest.policy(seed));
    Market market = matching.market();
    for (Shortfall shortfall : matching.rank(Direction.CANDIDATES_FOR_VACANCY, 3).shortfalls()) {
      VacancyId vacancy = (VacancyId) shortfall.subject();
      for (Obstacle obstacle : shortfall.obstacles()) {
        List<List<String>> hit =
            market.candidates().stream()
                .map(c -> market.blockedBy(c, vacancy, Direction.CANDIDATES_FOR_VACANCY))
                .filter(names -> names.contains(obstacle.criterion()))
                .toList();
        assertThat(obstacle.blocked()).isEqualTo(hit.size());
        assertThat(obstacle.alone())
            .isEqualTo((int) hit.stream().filter(names -> names.size() == 1).count());
      }
      assertThat(shortfall.considered()).isEqualTo(6);
      assertThat(shortfall.obstacles()).isNotEmpty();
    }
  }

  @Test
  void inputOrderThreadsLocaleAndTimeZoneChangeNothing() {
    Locale locale = Locale.getDefault();
    TimeZone zone = TimeZone.getDefault();
    try {
      for (Direction direction : Direction.values()) {
        String expected = run(1, direction, new Random(0));
        for (int threads = 1; threads <= 8; threads++) {
          Locale.setDefault(Locale.forLanguageTag(threads % 2 == 0 ? "tr-TR" : "ar-EG-u-nu-arab"));
          TimeZone.setDefault(
              TimeZone.getTimeZone(threads % 2 == 0 ? "Pacific/Kiritimati" : "Etc/GMT+12"));
          assertThat(run(threads, direction, new Random(threads))).isEqualTo(expected);
        }
      }
    } finally {
      Locale.setDefault(locale);
      TimeZone.setDefault(zone);
    }
  }

  private static String run(int threads, Direction direction, Random shuffle) {
    Snapshot snapshot = new DenseMarket(7).snapshot(60, 40);
    List<Candidate> candidates = new ArrayList<>(snapshot.candidates());
    List<Vacancy> vacancies = new ArrayList<>(snapshot.vacancies());
    Collections.shuffle(candidates, shuffle);
    Collections.shuffle(vacancies, shuffle);
    return Matching.of(Snapshot.of(candidates, vacancies), Sample.DAY)
        .match("ranked", Map.of("threads", "" + threads), MatchRequest.of(direction, 5))
        .toString();
  }

  @Test
  void equalScoresComeByIdAndThePlacesAreNumbered() {
    List<Candidate> twins =
        List.of(
            Sample.candidate("b", "4331", 20, "esco:5120.1"),
            Sample.candidate("a", "4331", 20, "esco:5120.1"));
    MatchResult result =
        Matching.of(
                Snapshot.of(twins, List.of(Sample.vacancy("v", "4331", "esco:5120.1"))), Sample.DAY)
            .rank(Direction.CANDIDATES_FOR_VACANCY, 2);

    assertThat(result.proposals())
        .extracting(Proposal::rank, p -> p.candidate().value())
        .containsExactly(tuple(1, "a"), tuple(2, "b"));
  }
}
