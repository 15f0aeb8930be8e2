package nl.pow.core.labour;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Locale;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.Problem;
import nl.pow.core.Quarter;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.region.RegionCode;
import nl.pow.core.text.Words;
import nl.pow.core.validation.Validation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TightnessTest {
  private static final LocalDate DAY = LocalDate.of(2021, 7, 16);

  private static Tightness tightness(int vacancies, int seekers) {
    return new Tightness(
        new TightnessId("t-1"),
        OccupationCode.parse("isco:5321"),
        new RegionCode("AM24"),
        Quarter.of(DAY),
        vacancies,
        seekers,
        "UWV",
        DAY);
  }

  @ParameterizedTest
  @CsvSource({
    "0, 7, 0, VERY_LOOSE",
    "24999, 100000, 249, VERY_LOOSE",
    "25, 100, 250, LOOSE",
    "66999, 100000, 669, LOOSE",
    "67, 100, 670, AVERAGE",
    "3, 2, 1500, AVERAGE",
    "15001, 10000, 1500, TIGHT",
    "4, 1, 4000, TIGHT",
    "40001, 10000, 4000, VERY_TIGHT",
    "1000000, 1, 1000000000, VERY_TIGHT"
  })
  void s12TightnessHasTheClassesOfUwv(
      int vacancies, int seekers, int perThousand, TightnessClass expected) {
    assertThat(tightness(vacancies, seekers).perThousand()).hasValue(perThousand);
    assertThat(tightness(vacancies, seekers).tightness()).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"0", "1", "1000000"})
  void s12WithoutSeekersItIsUndefinedAndNeverInfinite(int vacancies) {
    Tightness none = tightness(vacancies, 0);
    assertThat(none.perThousand()).isEmpty();
    assertThat(none.tightness()).isEqualTo(TightnessClass.UNDEFINED);
    assertThat(Words.of(Locale.forLanguageTag("nl"), none.tightness()))
        .isEqualTo("niet te bepalen");
  }

  @Property(tries = 5_000)
  void s12MoreVacanciesAreNeverLooserAndMoreSeekersNeverTighter(
      @ForAll @IntRange(max = 300) int vacancies,
      @ForAll @IntRange(min = 1, max = 300) int seekers,
      @ForAll @IntRange(max = 100) int moreVacancies,
      @ForAll @IntRange(max = 100) int moreSeekers) {
    Tightness one = tightness(vacancies, seekers);
    Tightness fuller = tightness(vacancies + moreVacancies, seekers);
    Tightness crowded = tightness(vacancies, seekers + moreSeekers);
    assertThat(fuller.perThousand().getAsInt())
        .isGreaterThanOrEqualTo(one.perThousand().getAsInt());
    assertThat(fuller.tightness()).isGreaterThanOrEqualTo(one.tightness());
    assertThat(crowded.perThousand().getAsInt()).isLessThanOrEqualTo(one.perThousand().getAsInt());
    assertThat(crowded.tightness()).isLessThanOrEqualTo(one.tightness());
    assertThat(one.tightness()).isNotEqualTo(TightnessClass.UNDEFINED);
  }

  @Test
  void s12AFigureHasASourceAndCountsInRange() {
    Tightness wrong =
        new Tightness(
            new TightnessId("t-1"),
            OccupationCode.parse("isco:5321"),
            new RegionCode("AM24"),
            Quarter.of(DAY),
            -1,
            1_000_001,
            " ",
            DAY);
    assertThat(Validation.create().check(wrong, Locale.ENGLISH))
        .extracting(Problem::path)
        .containsExactly("openVacancies", "shortTermSeekers", "source");
    assertThat(wrong).hasToString("Tightness[t-1]");
  }
}
