package nl.pow.matching;

import static nl.pow.matching.Sample.DAY;
import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.plugin.Settings;
import nl.pow.core.plugin.SettingsException;
import nl.pow.core.store.Snapshot;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Direction;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.strategy.MatchRequest;
import nl.pow.matching.strategy.MatchResult;
import nl.pow.matching.strategy.MatchingStrategyProvider;
import nl.pow.matching.strategy.Objective;
import nl.pow.matching.strategy.OptimalityCertificate;
import nl.pow.matching.strategy.Proposal;
import nl.pow.matching.strategy.Proposals;
import nl.pow.matching.strategy.Shortfall;
import nl.pow.testkit.generator.DenseMarket;
import org.junit.jupiter.api.Test;

class AssignmentTest {
  private static final Policy LOOSE =
      Policy.named("loose", "1").demand("licences").wish("occupation", 10).wish("travel", 7);

  @Property(tries = 150)
  void thePricesProveTheDivisionAndEverybodyElseHasAReason(
      @ForAll long seed,
      @ForAll @IntRange(min = 0, max = 9) int candidates,
      @ForAll @IntRange(min = 0, max = 7) int vacancies,
      @ForAll Direction direction,
      @ForAll Objective objective,
      @ForAll @IntRange(min = 1, max = 3) int top,
      @ForAll @IntRange(min = 0, max = 12_000) int threshold) {
    Matching matching = Matching.of(market(seed, candidates, vacancies), DAY).with(LOOSE);
    MatchResult result =
        matching.match(
            "assignment",
            Map.of("objective", word(objective), "threshold", "" + threshold),
            new MatchRequest(direction, top, 0));

    new Evidence(matching.market(), result).check();
  }

  /** Checks a result by nothing but the market and the words of the certificate. */
  private record Evidence(Market market, MatchResult result) {
    void check() {
      OptimalityCertificate proof = (OptimalityCertificate) result.certificate();
      long chosen = 0;
      long bound = proof.candidates().values().stream().mapToLong(p -> p).sum();
      for (VacancyId v : market.vacancies()) {
        List<Proposal> in = result.proposals().stream().filter(p -> p.vacancy().equals(v)).toList();
        assertThat(in).hasSizeLessThanOrEqualTo(capacity(v));
        assertThat(result.shortfalls().stream().anyMatch(s -> s.subject().equals(v)))
            .isEqualTo(in.size() < capacity(v));
        chosen += in.stream().mapToLong(p -> p.score().points() + proof.bonus()).sum();
        bound += capacity(v) * proof.openings().get(v);
        assertThat(proof.openings().get(v)).isNotNegative();
      }
      assertThat(chosen).isEqualTo(bound);
      for (CandidateId c : market.candidates()) {
        assertThat(proof.candidates().get(c)).isNotNegative();
        market.vacancies().forEach(v -> checkPair(c, v, proof));
        long placed = result.proposals().stream().filter(p -> p.candidate().equals(c)).count();
        long reasons = result.shortfalls().stream().filter(s -> s.subject().equals(c)).count();
        assertThat(placed + reasons).isEqualTo(1);
      }
      result.shortfalls().forEach(this::checkReason);
    }

    private int capacity(VacancyId v) {
      int openings = market.openings(v);
      return result.request().direction() == CANDIDATES_FOR_VACANCY
          ? Math.min(openings, result.request().top())
          : openings;
    }

    private long points(CandidateId c, VacancyId v) {
      boolean in =
          List.of(Direction.values()).stream().allMatch(d -> market.score(c, v, d).isPresent());
      return in ? market.score(c, v, result.request().direction()).orElseThrow().points() : -1;
    }

    private void checkPair(CandidateId c, VacancyId v, OptimalityCertificate proof) {
      long points = points(c, v);
      if (points >= proof.threshold()) {
        assertThat(proof.candidates().get(c) + proof.openings().get(v))
            .isGreaterThanOrEqualTo(points + proof.bonus());
      } else {
        assertThat(result.proposals())
            .noneMatch(p -> p.candidate().equals(c) && p.vacancy().equals(v));
      }
    }

    private void checkReason(Shortfall shortfall) {
      long admitted = 0;
      long below = 0;
      for (CandidateId c : market.candidates()) {
        for (VacancyId v : market.vacancies()) {
          if (shortfall.subject().equals(c) || shortfall.subject().equals(v)) {
            long points = points(c, v);
            admitted += points >= 0 ? 1 : 0;
            below += points >= 0 && points < proof().threshold() ? 1 : 0;
          }
        }
      }
      assertThat((long) shortfall.below()).isEqualTo(below);
      assertThat(shortfall.elsewhere() + shortfall.placed() + below).isEqualTo(admitted);
    }

    private OptimalityCertificate proof() {
      return (OptimalityCertificate) result.certificate();
    }
  }

  @Property(tries = 100)
  void morePlacementsComeBeforePointsWhenAsked(@ForAll long seed) {
    Matching matching = Matching.of(market(seed, 8, 6), DAY).with(LOOSE);
    MatchResult byScore = run(matching, Objective.SCORE);
    MatchResult byPlacements = run(matching, Objective.PLACEMENTS_THEN_SCORE);

    assertThat(byPlacements.proposals()).hasSizeGreaterThanOrEqualTo(byScore.proposals().size());
    assertThat(points(byPlacements)).isLessThanOrEqualTo(points(byScore));
  }

  private static MatchResult run(Matching matching, Objective objective) {
    return matching.match(
        "assignment",
        Map.of("objective", word(objective)),
        MatchRequest.of(VACANCIES_FOR_CANDIDATE, 1));
  }

  private static long points(MatchResult result) {
    return result.proposals().stream().mapToLong(p -> p.score().points()).sum();
  }

  @Test
  void neitherInputOrderNorLocaleChangesAnything() {
    Locale locale = Locale.getDefault();
    try {
      Snapshot snapshot = market(7, 30, 12);
      String expected = run(Matching.of(snapshot, DAY), Objective.SCORE).toString();
      for (int seed = 0; seed < 5; seed++) {
        Locale.setDefault(Locale.forLanguageTag(seed % 2 == 0 ? "tr-TR" : "ar-EG-u-nu-arab"));
        List<Candidate> candidates = new ArrayList<>(snapshot.candidates());
        List<Vacancy> vacancies = new ArrayList<>(snapshot.vacancies());
        Collections.shuffle(candidates, new Random(seed));
        Collections.shuffle(vacancies, new Random(seed));
        Matching shuffled = Matching.of(Snapshot.of(candidates, vacancies), DAY);
        assertThat(run(shuffled, Objective.SCORE).toString()).isEqualTo(expected);
      }
    } finally {
      Locale.setDefault(locale);
    }
  }

  @Test
  void anEarlierResultChangesNothingOfWhatComesOut() {
    MatchingStrategyProvider provider = Matching.strategies().named("assignment");
    MatchRequest request = MatchRequest.of(CANDIDATES_FOR_VACANCY, 10);
    Market before = Matching.of(market(3, 25, 10), DAY).with(LOOSE).market();
    Proposals earlier = provider.create(Settings.empty()).match(before, request);
    Snapshot changed = market(4, 26, 11);
    Market after = Matching.of(changed, DAY).with(LOOSE).market();
    Settings settings =
        provider.settings().stream()
            .filter(setting -> setting.name().equals("earlier"))
            .map(setting -> with(setting, earlier))
            .findFirst()
            .orElseThrow();

    assertThat(provider.create(settings.checkedFor(provider)).match(after, request))
        .isEqualTo(provider.create(Settings.empty()).match(after, request));
  }

  private static <T> Settings with(nl.pow.core.plugin.Setting<T> setting, Proposals earlier) {
    return Settings.empty().with(setting, setting.type().cast(earlier.certificate()));
  }

  @Test
  void ofEquallyGoodDivisionsTheFirstCandidateHasTheFirstVacancy() {
    List<Candidate> people = new ArrayList<>();
    List<Vacancy> work = new ArrayList<>();
    for (String id : List.of("c", "a", "b")) {
      people.add(Sample.candidate(id, "4331", 20, "esco:5120.1"));
      work.add(Sample.vacancy("v" + id, "4331", "esco:5120.1"));
    }
    MatchResult result =
        run(Matching.of(Snapshot.of(people, work), DAY).with(LOOSE), Objective.SCORE);

    assertThat(result.proposals())
        .extracting(p -> p.candidate() + " " + p.vacancy() + " " + p.rank())
        .containsExactly("a va 1", "b vb 1", "c vc 1");
  }

  @Test
  void settingsThatCannotBeReadAreRefused() {
    Matching matching = Matching.of(market(1, 1, 1), DAY);
    MatchRequest request = MatchRequest.of(CANDIDATES_FOR_VACANCY, 1);

    assertThatThrownBy(
            () ->
                matching.match(
                    "assignment",
                    new TreeMap<>(Map.of("objective", "x", "threshold", "-1")),
                    request))
        .isInstanceOf(SettingsException.class)
        .hasMessage(
            "2 faults in the settings of provider [assignment]:\n"
                + "- The setting [objective] of provider [assignment] cannot be read from [x].\n"
                + "- The setting [threshold] of provider [assignment] cannot be read from [-1].\n"
                + "Maybe give [objective] as what is made as large as possible: score, or"
                + " placements (and then score).\n"
                + "Maybe give [threshold] as the fewest points that a pair needs to take part, 0 or"
                + " more.");
  }

  private static String word(Objective objective) {
    return objective == Objective.SCORE ? "score" : "placements";
  }

  private static Snapshot market(long seed, int candidates, int vacancies) {
    Snapshot snapshot = new DenseMarket(seed).snapshot(candidates, vacancies);
    List<Vacancy> work = new ArrayList<>();
    for (Vacancy each : snapshot.vacancies()) {
      work.add(each.withOpenings(1 + work.size() % 3));
    }
    return Snapshot.of(snapshot.candidates(), work);
  }
}
