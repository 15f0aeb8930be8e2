package nl.pow.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.InvalidValueException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionValuesTest {
  @ParameterizedTest
  @ValueSource(strings = {"", "AM1", "AM001", "am24", "AM24 ", " AM24", "GM24", "AM2٤", "AM24\n"})
  void refusesWhatIsNoRegionCode(String text) {
    assertThatThrownBy(() -> new RegionCode(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A region code has the form AM01: the capitals AM and two digits.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "GM1", "GM00001", "gm0687", "0687", "GM068", "PV0687", "GM0687\n"})
  void refusesWhatIsNoMunicipalityCode(String text) {
    assertThatThrownBy(() -> new MunicipalityCode(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A municipality code has the form GM0001: the capitals GM and four digits.");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "433",
        "0433",
        "43311",
        "4331A",
        "4331ABC",
        "4331  AB",
        "43 31AB",
        "4331A1",
        "A331AB",
        "4331É1",
        "4331ÀB",
        "٤331",
        "4331\u00a0AB",
        "4331-AB",
        "12345678901234567890"
      })
  void refusesWhatIsNoPostcodeWithoutRepeatingIt(String text) {
    assertThatThrownBy(() -> Postcode.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A postcode has the form 1234 or 1234AB and does not begin with 0.");
  }

  @ParameterizedTest
  @CsvSource({"4331,4331", "4331AB,4331AB", "4331 ab,4331AB", "' 4331Ab ',4331AB", "9999zz,9999ZZ"})
  void readsPostcodesAsPeopleWriteThem(String text, String value) {
    assertThat(Postcode.parse(text)).hasToString(value).isEqualTo(new Postcode(value));
    assertThat(Postcode.parse(text).withoutLetters()).hasToString(value.substring(0, 4));
    assertThat(Postcode.parse(text).pc4()).isEqualTo(Integer.parseInt(value.substring(0, 4)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"4331ab", "4331 AB", " 4331", "0331"})
  void acceptsOneFormOnlyInTheConstructor(String text) {
    assertThatThrownBy(() -> new Postcode(text)).isInstanceOf(InvalidValueException.class);
  }

  @Test
  void refusesPositionsOffTheGlobe() {
    assertThatThrownBy(() -> new GeoPoint(90_000_001, 0))
        .hasMessage("A latitude lies between -90,000,000 and 90,000,000 microdegrees.");
    assertThatThrownBy(() -> new GeoPoint(0, Integer.MIN_VALUE))
        .hasMessage("A longitude lies between -180,000,000 and 180,000,000 microdegrees.");
  }

  /** A degree of a great circle is R π / 180; half the earth's circumference is R π. */
  @ParameterizedTest
  @CsvSource({
    "0,0,0,0,0",
    "0,0,1000000,0,111195",
    "0,0,0,1000000,111195",
    "60000000,0,60000000,1000000,55597",
    "90000000,0,-90000000,0,20015114",
    "0,-180000000,0,180000000,0",
    "0,0,0,180000000,20015114"
  })
  void measuresAlongGreatCircles(int lat1, int lon1, int lat2, int lon2, int metres) {
    assertThat(new GeoPoint(lat1, lon1).metresTo(new GeoPoint(lat2, lon2))).isEqualTo(metres);
  }

  @Property(tries = 5000)
  void isAsPreciseWithinTheNetherlandsAsItSays(
      @ForAll @IntRange(min = 50_700_000, max = 53_600_000) int lat1,
      @ForAll @IntRange(min = 3_300_000, max = 7_300_000) int lon1,
      @ForAll @IntRange(min = 50_700_000, max = 53_600_000) int lat2,
      @ForAll @IntRange(min = 3_300_000, max = 7_300_000) int lon2) {
    GeoPoint here = new GeoPoint(lat1, lon1);
    GeoPoint there = new GeoPoint(lat2, lon2);
    int metres = here.metresTo(there);
    double exact = Ellipsoid.metres(here, there);
    assertThat(metres).isEqualTo(there.metresTo(here));
    assertThat((double) metres).isCloseTo(exact, Offset.offset(0.5 + exact * 0.0035));
    assertThat((double) metres).isLessThanOrEqualTo(exact + 0.5);
  }

  @Property(tries = 5000)
  void isAsPreciseAnywhereAsItSays(
      @ForAll @IntRange(min = -90_000_000, max = 90_000_000) int lat1,
      @ForAll @IntRange(min = -60_000_000, max = 60_000_000) int lon1,
      @ForAll @IntRange(min = -90_000_000, max = 90_000_000) int lat2,
      @ForAll @IntRange(min = -60_000_000, max = 60_000_000) int lon2) {
    GeoPoint here = new GeoPoint(lat1, lon1);
    GeoPoint there = new GeoPoint(lat2, lon2);
    double exact = Ellipsoid.metres(here, there);
    assertThat((double) here.metresTo(there)).isCloseTo(exact, Offset.offset(0.5 + exact * 0.006));
  }
}
