package nl.pow.core.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.OptionalLong;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import nl.pow.core.Period;
import nl.pow.core.Problem;
import nl.pow.core.json.Json;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;

class ForecastTest {
  private static final LocalDate MADE = LocalDate.of(2020, 9, 15);
  private static final LocalDate KNOWN = LocalDate.of(2021, 7, 15);
  private static final Period YEAR =
      new Period(LocalDate.of(2021, 1, 1), LocalDate.of(2021, 12, 31));
  private static final Indicator UNEMPLOYED =
      Indicator.of(new IndicatorId("unemployed"), "Unemployment", "Share", "per thousand", 34);

  private static Forecast forecast(int value) {
    return new Forecast(YEAR, value, MADE, "planning office", "CORONA");
  }

  private static Measurement found(int value, LocalDate on, LocalDate knownOn) {
    return new Measurement(on, value, knownOn, "statistics office");
  }

  @Test
  void s50AForecastStandsBesideWhatCameOfItAndTellsTheContextThatWasChosen() {
    Measurement june = found(32, LocalDate.of(2021, 6, 30), KNOWN);
    Indicator one = UNEMPLOYED.with(forecast(59)).with(june);

    assertThat(one.realisedAsOf(KNOWN))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.forecast().context()).isEqualTo("CORONA");
              assertThat(it.measurement()).isEqualTo(june);
              assertThat(it.difference()).hasValue(-27);
            });
    assertThat(one.realisedAsOf(KNOWN.minusDays(1)))
        .containsExactly(new Realised(forecast(59), null));
    assertThat(one.realisedAsOf(MADE.minusDays(1))).isEmpty();
    assertThat(new Realised(forecast(59), null).difference()).isEqualTo(OptionalLong.empty());
    assertThat(Json.create().read(Indicator.class, Json.create().write(one))).isEqualTo(one);
  }

  @Test
  void s50OnlyWhatWasFoundForTheTimeOfTheForecastCountsAndTheLatestDayOfIt() {
    Indicator one =
        UNEMPLOYED
            .with(forecast(59))
            .with(found(46, LocalDate.of(2020, 8, 31), LocalDate.of(2020, 9, 17)))
            .with(found(31, LocalDate.of(2021, 7, 31), LocalDate.of(2021, 8, 19)))
            .with(found(32, LocalDate.of(2021, 6, 30), LocalDate.of(2021, 9, 1)))
            .with(found(40, LocalDate.of(2022, 1, 31), LocalDate.of(2022, 2, 17)));

    assertThat(one.realisedAsOf(LocalDate.of(2022, 12, 31)).get(0).difference()).hasValue(31 - 59);
  }

  @Test
  void s50TheNameOfAContextIsShort() {
    Forecast wrong = new Forecast(YEAR, 59, MADE, "planning office", "x".repeat(33));

    assertThat(Validation.create().check(UNEMPLOYED.with(wrong), Locale.ENGLISH))
        .extracting(Problem::path)
        .containsExactly("forecasts[0].context");
  }

  /** What was expected and how far it came out otherwise are together what was found. */
  @Property(tries = 500)
  void s50ForecastAndDifferenceAreTogetherWhatWasFound(
      @ForAll int expected, @ForAll int realised, @ForAll List<Integer> later) {
    Indicator one = UNEMPLOYED.with(forecast(expected)).with(found(realised, KNOWN, KNOWN));
    for (int value : later) {
      one = one.with(found(value, KNOWN.plusDays(1), KNOWN.plusDays(2)));
    }
    Realised then = one.realisedAsOf(KNOWN).get(0);

    assertThat(then.difference().orElseThrow() + expected).isEqualTo(realised);
    assertThat(one.forecasts()).containsExactly(forecast(expected));
  }
}
