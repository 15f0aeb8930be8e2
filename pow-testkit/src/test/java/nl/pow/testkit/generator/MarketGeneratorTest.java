package nl.pow.testkit.generator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Severity;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.candidate.CandidateStatus;
import nl.pow.core.region.Move;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.PostcodeArea;
import nl.pow.core.region.Region;
import nl.pow.core.region.RegionCode;
import nl.pow.core.region.RegionRegister;
import nl.pow.core.region.UnknownRegionException;
import nl.pow.core.store.Kind;
import nl.pow.core.store.Ledger;
import nl.pow.core.store.Picture;
import nl.pow.core.store.Query;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.vacancy.VacancyStatus;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class MarketGeneratorTest {
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final Validation VALIDATION = Validation.create();

  @Test
  void theSameSeedMakesTheSameMarket() {
    MarketGenerator markets = MarketGenerator.small().region(ZEELAND);

    assertThat(markets.make(7)).isEqualTo(markets.make(7)).isNotEqualTo(markets.make(8));
    assertThat(markets.make(new Random(7))).isEqualTo(markets.make(new Random(7)));
  }

  @Test
  void aMarketIsOfTheSizeThatWasAsked() {
    MarketGenerator markets = MarketGenerator.small().candidates(250).employers(9);

    assertThat(markets.vacancies(30).make(1))
        .hasToString("GeneratedMarket[employers=9, vacancies=30, candidates=250]");
    assertThat(markets.tightness(60).make(1).vacancies()).hasSize(150);
    assertThat(markets.tightness(60).candidates(10).make(1).vacancies()).hasSize(6);
  }

  @Test
  void everythingIsValidAndRefersToWhatIsThere() {
    for (int seed = 0; seed < 40; seed++) {
      GeneratedMarket market = MarketGenerator.small().make(seed);
      assertValid(market);
      try (Picture picture = Ledger.empty().apply(market.changes()).picture()) {
        assertThat(picture.stream(Query.all(Kind.VACANCY))).hasSize(12);
      }
    }
  }

  @Test
  void everybodyLivesAndWorksInTheRegion() {
    Set<Postcode> there =
        RegionRegister.ofYear(2026).postcodes().stream()
            .filter(area -> area.region().equals(ZEELAND))
            .map(PostcodeArea::postcode)
            .collect(Collectors.toSet());

    assertThat(postcodes(MarketGenerator.small().region(ZEELAND).make(3)))
        .hasSizeGreaterThan(20)
        .isSubsetOf(there);
  }

  @Test
  void everyRegionOfBothYearsHasPostcodes() {
    for (int year : RegionRegister.years()) {
      for (Region region : RegionRegister.ofYear(year).regions()) {
        GeneratedMarket market = MarketGenerator.small().region(region.code(), year).make(3);
        assertThat(market.candidates()).allMatch(c -> region.code().equals(c.region()));
        assertThat(postcodes(market)).hasSizeGreaterThan(5);
      }
    }
  }

  @Test
  void postcodesFollowMunicipalitiesThatMovedToAnotherRegion() {
    RegionRegister now = RegionRegister.ofYear(2026);
    Move move = now.moves().get(0);

    Set<Postcode> then = postcodes(MarketGenerator.small().region(move.from(), 2015));
    assertThat(then).anyMatch(place -> now.area(place).region().equals(move.to()));
    assertThat(postcodes(MarketGenerator.small().region(move.from())))
        .noneMatch(place -> now.area(place).region().equals(move.to()));
  }

  private static Set<Postcode> postcodes(MarketGenerator markets) {
    return postcodes(markets.candidates(3_000).make(1));
  }

  private static Set<Postcode> postcodes(GeneratedMarket market) {
    return Stream.concat(
            market.candidates().stream().map(c -> c.mobility().home()),
            market.vacancies().stream().map(v -> v.job().workplace().postcode()))
        .filter(Objects::nonNull)
        .collect(Collectors.toSet());
  }

  @Test
  void withoutARegionChanceChoosesOne() {
    assertThat(
            Stream.iterate(0, seed -> seed + 1)
                .limit(300)
                .map(seed -> MarketGenerator.small().candidates(1).vacancies(0).make(seed))
                .map(market -> market.candidates().get(0).region())
                .distinct())
        .hasSize(35);
  }

  @Test
  void shortTermWorkEndsAndIsOfferedForAFixedTerm() {
    GeneratedMarket market = MarketGenerator.small().vacancies(500).shortTerm(30).make(1);

    List<Vacancy> brief =
        market.vacancies().stream().filter(v -> v.terms().period().to() != null).toList();
    assertThat(brief).hasSizeBetween(120, 180).allMatch(v -> v.terms().contracts().size() == 1);
    assertThat(MarketGenerator.small().shortTerm(0).make(1).vacancies())
        .allMatch(v -> v.terms().period().to() == null);
  }

  @Test
  void fewProfessionsAreCommonAndManyAreRare() {
    GeneratedMarket market = MarketGenerator.small().candidates(5_000).make(1);
    List<Long> counts =
        market.candidates().stream()
            .collect(
                Collectors.groupingBy(c -> c.wishes().occupations().get(0), Collectors.counting()))
            .values()
            .stream()
            .sorted()
            .toList();

    assertThat(counts).hasSize(50);
    assertThat(counts.get(49)).isGreaterThan(4 * counts.get(0));
  }

  @ParameterizedTest
  @EnumSource
  void anEdgeCaseIsValid(EdgeCase edge) {
    assertValid(MarketGenerator.small().edgeCases(edge).make(5));
    assertValid(MarketGenerator.small().candidates(0).vacancies(0).edgeCases(edge).make(5));
  }

  @Test
  void edgeCasesAreWhatTheySay() {
    MarketGenerator small = MarketGenerator.small();

    assertThat(small.edgeCases(EdgeCase.NO_CANDIDATES).make(1).candidates()).isEmpty();
    assertThat(small.edgeCases(EdgeCase.NO_VACANCIES).make(1).vacancies()).isEmpty();
    assertThat(small.edgeCases(EdgeCase.NOTHING_KNOWN).make(1).candidates())
        .allMatch(c -> c.equals(Candidate.of(c.id(), c.region())));
    assertThat(small.edgeCases(EdgeCase.ALL_ALIKE).make(1).candidates())
        .extracting(Candidate::qualifications)
        .hasSize(40)
        .containsOnly(small.make(1).candidates().get(0).qualifications());
    assertThat(small.edgeCases(EdgeCase.HUGE_VACANCY).make(1).vacancies().get(0).openings())
        .isEqualTo(9_999);
    assertThat(small.edgeCases(EdgeCase.EXCLUDING).make(1).candidates())
        .filteredOn(c -> !c.wishes().exclusions().employers().isEmpty())
        .hasSize(20);
    assertThat(small.edgeCases(EdgeCase.LOWEST_LIMITS).make(1).vacancies())
        .allMatch(v -> v.openings() == 1);
    assertThat(small.edgeCases(EdgeCase.HIGHEST_LIMITS).make(1).candidates())
        .allMatch(c -> Integer.valueOf(999).equals(c.mobility().maxDistanceKm()));
  }

  @Test
  void edgeCasesGoTogether() {
    GeneratedMarket market =
        MarketGenerator.small().edgeCases(EdgeCase.ALL_CLOSED, EdgeCase.ALL_ALIKE).make(1);

    assertThat(market.vacancies()).allMatch(v -> v.status() == VacancyStatus.FILLED);
    assertThat(market.candidates()).allMatch(c -> c.status() == CandidateStatus.PLACED);
  }

  @Test
  void settingsThatCannotBeAreRefused() {
    MarketGenerator small = MarketGenerator.small();

    assertThatThrownBy(() -> small.candidates(-1))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A number for a market is 0 to 10000000.");
    assertThatThrownBy(() -> small.shortTerm(101)).hasMessage("A number for a market is 0 to 100.");
    assertThatThrownBy(() -> small.professions(List.of()))
        .hasMessage("A market has one or more professions that are met.");
    assertThatThrownBy(() -> small.region(new RegionCode("AM99")))
        .isInstanceOf(UnknownRegionException.class);
  }

  private static void assertValid(GeneratedMarket market) {
    Stream.of(market.employers(), market.vacancies(), market.candidates())
        .flatMap(List::stream)
        .forEach(
            one ->
                assertThat(VALIDATION.check(one, Locale.ENGLISH))
                    .noneMatch(p -> p.severity() == Severity.ERROR));
  }
}
