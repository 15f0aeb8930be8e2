package nl.pow.matching;

import static nl.pow.matching.policy.Direction.CANDIDATES_FOR_VACANCY;
import static nl.pow.matching.policy.Direction.VACANCIES_FOR_CANDIDATE;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateId;
import nl.pow.core.candidate.Mobility;
import nl.pow.core.party.EmployerId;
import nl.pow.core.plugin.Providers;
import nl.pow.core.plugin.Settings;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.region.Postcode;
import nl.pow.core.store.Snapshot;
import nl.pow.core.taxonomy.CodeTaxonomy;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyId;
import nl.pow.matching.criterion.Attribute;
import nl.pow.matching.criterion.CandidateAttribute;
import nl.pow.matching.criterion.CriterionProvider;
import nl.pow.matching.criterion.Facts;
import nl.pow.matching.criterion.Grade;
import nl.pow.matching.criterion.MatchContext;
import nl.pow.matching.criterion.Trail;
import nl.pow.matching.criterion.VacancyAttribute;
import nl.pow.matching.criterion.Verdict;
import nl.pow.matching.market.Market;
import nl.pow.matching.policy.Demand;
import nl.pow.matching.policy.Policy;
import nl.pow.matching.policy.UnknownRule;
import nl.pow.matching.policy.Wish;

/**
 * Who likes whom how much, written out: the value of each pair for either side, 0 to 1000, or
 * {@link #NOT} when that side does not accept it.
 *
 * @param forCandidate by candidate, then vacancy
 * @param forVacancy by candidate, then vacancy
 * @param openings by vacancy
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Likings(int[][] forCandidate, int[][] forVacancy, int[] openings) {
  static final int NOT = -1;

  private static final MatchContext CONTEXT =
      new MatchContext(
          Sample.DAY,
          new CodeTaxonomy(),
          Matching.travels().named("straight-line").open(Settings.empty()));

  static Likings random(Random random, int candidates, int vacancies, int levels) {
    int reluctance = random.nextInt(6);
    int[] openings = new int[vacancies];
    for (int v = 0; v < vacancies; v++) {
      openings[v] = random.nextInt(4) == 0 ? random.nextInt(4) : 1;
    }
    return new Likings(
        values(random, candidates, vacancies, levels, reluctance),
        values(random, candidates, vacancies, levels, reluctance),
        openings);
  }

  private static int[][] values(Random random, int rows, int columns, int levels, int reluctance) {
    int[][] values = new int[rows][columns];
    for (int[] row : values) {
      for (int i = 0; i < columns; i++) {
        row[i] = random.nextInt(10) < reluctance ? NOT : random.nextInt(levels);
      }
    }
    return values;
  }

  int candidates() {
    return forCandidate.length;
  }

  int vacancies() {
    return openings.length;
  }

  boolean accepted(int c, int v) {
    return forCandidate[c][v] != NOT && forVacancy[c][v] != NOT;
  }

  static CandidateId candidate(int c) {
    return new CandidateId("c" + (100 + c));
  }

  static VacancyId vacancy(int v) {
    return new VacancyId("v" + (100 + v));
  }

  static int number(String id) {
    return Integer.parseInt(id.substring(1)) - 100;
  }

  Market market() {
    return market(new Random(0));
  }

  /** The market, handed over in an order by lot. */
  Market market(Random shuffle) {
    List<Candidate> people = new ArrayList<>();
    for (int c = 0; c < candidates(); c++) {
      people.add(
          Candidate.of(candidate(c), Sample.ZEELAND)
              .withMobility(new Mobility(new Postcode("" + (1000 + c)), null, null, List.of())));
    }
    List<Vacancy> work = new ArrayList<>();
    for (int v = 0; v < vacancies(); v++) {
      work.add(work(v));
    }
    Collections.shuffle(people, shuffle);
    Collections.shuffle(work, shuffle);
    Providers<CriterionProvider> criteria =
        Providers.of(
            "criterion",
            List.of(new Told("for-candidate", forCandidate), new Told("for-vacancy", forVacancy)));
    return Market.of(Snapshot.of(people, work), policy(), CONTEXT, criteria);
  }

  private Vacancy work(int v) {
    Vacancy plain = Sample.vacancy(vacancy(v).value(), "4331", "esco:5120.1");
    return new Vacancy(
        plain.id(),
        plain.region(),
        new EmployerId("e-1"),
        null,
        plain.status(),
        openings[v],
        null,
        plain.title(),
        null,
        null,
        plain.job(),
        plain.terms().withHours(new HoursPerWeek(v, 99)),
        plain.requirements(),
        plain.tasks(),
        plain.application());
  }

  private static Policy policy() {
    return Policy.named("likings", "1")
        .with(new Demand("for-candidate", UnknownRule.FAIL, Set.of(VACANCIES_FOR_CANDIDATE)))
        .with(new Wish("for-candidate", 1, Set.of(VACANCIES_FOR_CANDIDATE)))
        .with(new Demand("for-vacancy", UnknownRule.FAIL, Set.of(CANDIDATES_FOR_VACANCY)))
        .with(new Wish("for-vacancy", 1, Set.of(CANDIDATES_FOR_VACANCY)));
  }

  /** Looks the value of a pair up; candidates are known by their postcode, work by its hours. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Told(String name, int[][] values) implements OwnCriterion {
    @Override
    public Set<Attribute<?, ?>> reads() {
      return Set.of(CandidateAttribute.HOME, VacancyAttribute.HOURS);
    }

    @Override
    public Grade judge(Facts<Candidate> c, Facts<Vacancy> v, MatchContext context, Trail trail) {
      int row = Integer.parseInt(c.get(CandidateAttribute.HOME).orElseThrow().value()) - 1000;
      int value = values[row][v.get(VacancyAttribute.HOURS).orElseThrow().minimum()];
      return value == NOT ? Grade.of(Verdict.NOT_MET, 0) : Grade.of(Verdict.MET, value);
    }
  }
}
