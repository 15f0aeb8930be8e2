package nl.pow.testkit.jqwik;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.party.Employer;
import nl.pow.core.profile.HoursPerWeek;
import nl.pow.core.region.Postcode;
import nl.pow.core.trajectory.Trajectory;
import nl.pow.core.vacancy.Requirements;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.core.validation.Validation;
import nl.pow.testkit.generator.GeneratedMarket;
import nl.pow.testkit.generator.JustInvalid;
import nl.pow.testkit.generator.Refused;

class DomainProviderTest {
  private static final Validation VALIDATION = Validation.create();

  @Property(tries = 50)
  void entitiesAreValid(
      @ForAll Vacancy vacancy,
      @ForAll Candidate candidate,
      @ForAll Employer employer,
      @ForAll Trajectory trajectory) {
    for (Object one : List.of(vacancy, candidate, employer, trajectory)) {
      assertThat(VALIDATION.check(one, Locale.ENGLISH)).isEmpty();
    }
  }

  @Property(tries = 50)
  void valuesAndPartsAndListsOfThemComeToo(
      @ForAll Postcode postcode,
      @ForAll HoursPerWeek hours,
      @ForAll @Size(max = 3) List<Requirements> requirements) {
    assertThat(postcode.pc4()).isBetween(1_000, 9_999);
    assertThat(hours.minimum()).isLessThanOrEqualTo(hours.maximum());
    assertThat(requirements).hasSizeLessThanOrEqualTo(3);
  }

  @Property(tries = 50)
  void aJustInvalidValueHasOneProblem(@ForAll JustInvalid<Vacancy> broken) {
    assertThat(VALIDATION.check(broken.value(), Locale.ENGLISH))
        .extracting(Problem::code)
        .containsExactly(broken.code());
  }

  @Property(tries = 50)
  void aRefusedValueIsRefused(@ForAll Refused<Postcode> refused) {
    assertThatThrownBy(refused::attempt).isInstanceOf(InvalidValueException.class);
  }

  @Property(tries = 30)
  void aMarketIsOfTheSizeAndRegionThatWereAsked(
      @ForAll @InRegion("AM24") @MarketSize(candidates = 8, vacancies = 4) GeneratedMarket market) {
    assertThat(market.candidates().size()).isIn(0, 8);
    assertThat(market.vacancies().size()).isIn(0, 4);
    assertThat(market.candidates())
        .allMatch(c -> c.region() == null || c.region().value().equals("AM24"));
  }

  @Property(tries = 20)
  void aMarketIsAsTightAsWasAsked(
      @ForAll @MarketSize(candidates = 10, tightness = 50, professions = 2)
          GeneratedMarket market) {
    assertThat(market.vacancies().size()).isIn(0, 5);
  }
}
