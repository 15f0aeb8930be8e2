package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.ToIntBiFunction;
import java.util.stream.IntStream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.plugin.Providers;
import nl.pow.core.store.Revision;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.incremental.IncrementalMatch;
import nl.pow.matching.incremental.Update;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Policy;
import org.junit.jupiter.api.Test;

/** A criterion of somebody's own may be slow: of those who are alike to it one is asked. */
class AskedOnceTest {
  private static final int DISTANCES = 5;
  private static final int RADII = 4;
  private static final List<Candidate> PEOPLE =
      IntStream.range(0, 200)
          .mapToObj(i -> Sample.candidate("c" + i, "4331", 10 + i % DISTANCES, "esco:5120.1"))
          .toList();
  private static final List<Vacancy> WORK =
      IntStream.range(0, 60)
          .mapToObj(i -> Sample.vacancy("v" + i, "4331", "esco:5120.1"))
          .map(v -> v.withJob(v.job().withRecruitmentRadiusKm(radius(v))))
          .toList();

  private final AtomicInteger asked = new AtomicInteger();

  private static int radius(Vacancy vacancy) {
    return 20 + Integer.parseInt(vacancy.id().value().substring(1)) % RADII;
  }

  /** Counts how often it is asked. */
  private final class Counting implements OwnCriterion {
    private final Set<Attribute<?, ?>> reads;
    private final ToIntBiFunction<Facts<Candidate>, Facts<Vacancy>> value;

    Counting(Set<Attribute<?, ?>> reads, ToIntBiFunction<Facts<Candidate>, Facts<Vacancy>> value) {
      this.reads = reads;
      this.value = value;
    }

    @Override
    public String name() {
      return "counting";
    }

    @Override
    public Set<Attribute<?, ?>> reads() {
      return reads;
    }

    @Override
    public Grade judge(
        Facts<Candidate> candidate, Facts<Vacancy> vacancy, MatchContext context, Trail trail) {
      asked.incrementAndGet();
      return Grade.of(Verdict.PARTLY_MET, value.applyAsInt(candidate, vacancy));
    }
  }

  private Counting byDistance() {
    return new Counting(
        Set.of(CandidateAttribute.MAX_DISTANCE_KM, VacancyAttribute.RECRUITMENT_RADIUS_KM),
        (candidate, vacancy) ->
            10 * candidate.get(CandidateAttribute.MAX_DISTANCE_KM).orElseThrow()
                + vacancy.get(VacancyAttribute.RECRUITMENT_RADIUS_KM).orElseThrow());
  }

  private Matching matching(Policy policy) {
    return Matching.of(Snapshot.of(PEOPLE, WORK), Sample.DAY)
        .with(Providers.of("criterion", List.of(byDistance())))
        .with(policy);
  }

  private int asked(Market market, Consumer<Market> work) {
    asked.set(0);
    work.accept(market);
    return asked.get();
  }

  private static void bestCandidates(Market market) {
    market.vacancies().forEach(v -> assertThat(market.bestCandidates(v, 3)).hasSize(3));
  }

  private static void bestVacancies(Market market) {
    market.candidates().forEach(c -> assertThat(market.bestVacancies(c, 3)).hasSize(3));
  }

  @Test
  void aRankingAsksOnceForThoseWhoAreAlike() {
    for (Policy policy :
        List.of(
            Policy.named("wished", "1").wish("counting", 1),
            Policy.named("demanded", "1").demand("counting"),
            Policy.named("both", "1").demand("counting").wish("counting", 1))) {
      Market market = matching(policy).market();

      assertThat(asked(market, AskedOnceTest::bestCandidates)).isEqualTo(DISTANCES * RADII);
      assertThat(asked(market, AskedOnceTest::bestCandidates)).isZero();
      assertThat(asked(market, AskedOnceTest::bestVacancies)).isEqualTo(DISTANCES * RADII);
    }
  }

  /** No two are alike in skills; yet who cannot win whatever the answer is never asked about. */
  @Test
  void onlyThoseAreAskedAboutWhomTheAnswerMatters() {
    List<CriterionProvider> criteria = new ArrayList<>(Matching.criteria().all());
    criteria.add(
        new Counting(
            Set.of(CandidateAttribute.SKILLS),
            (candidate, vacancy) ->
                Math.floorMod(
                    candidate.get(CandidateAttribute.SKILLS).toString().hashCode(), 1000)));
    List<Candidate> people = new ArrayList<>();
    for (int i = 0; i < 200; i++) {
      String occupation = i % 10 == 0 ? "esco:5120.1" : "esco:9112.1";
      people.add(Sample.skilled(Sample.candidate("c" + i, "4331", 10, occupation), "x:s" + i));
    }
    Market market =
        Matching.of(Snapshot.of(people, WORK), Sample.DAY)
            .with(Providers.of("criterion", criteria))
            .with(Policy.named("p", "1").wish("occupation", 100).wish("counting", 1))
            .market();

    assertThat(asked(market, AskedOnceTest::bestCandidates)).isEqualTo(20);
  }

  @Test
  void aChangeAsksOnceForThoseWhoAreAlike() {
    IncrementalMatch held =
        matching(Policy.named("wished", "1").wish("counting", 1))
            .incremental(CANDIDATES_FOR_VACANCY, 3);
    for (int c = 0; c < 3; c++) {
      asked.set(0);
      Candidate candidate = PEOPLE.get(c);
      held.update(
          Update.at(new Revision(c + 1))
              .withCandidates(
                  List.of(candidate.withMobility(candidate.mobility().withMaxDistanceKm(1)))));

      assertThat(asked).hasValue(RADII);
    }
  }
}
