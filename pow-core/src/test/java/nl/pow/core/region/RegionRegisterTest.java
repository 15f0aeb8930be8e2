package nl.pow.core.region;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import nl.pow.core.PowException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RegionRegisterTest {
  private static final RegionRegister NOW = RegionRegister.ofYear(2026);
  private static final RegionRegister THEN = RegionRegister.ofYear(2015);

  @ParameterizedTest
  @CsvSource({"2015,393,49,0", "2026,342,121,4086"})
  void holdsTheListOfTheYear(int year, int municipalities, int ended, int postcodes) {
    RegionRegister register = RegionRegister.ofYear(year);
    assertThat(register.year()).isEqualTo(year);
    assertThat(register.regions()).hasSize(35);
    assertThat(register.municipalities())
        .hasSize(municipalities)
        .isSortedAccordingTo(Comparator.comparing(Municipality::code));
    assertThat(register.successions()).hasSize(ended);
    assertThat(register.postcodes()).hasSize(postcodes);
    assertThat(RegionRegister.ofYear(year)).isSameAs(register);
    assertThat(RegionRegister.years()).contains(year);
  }

  @ParameterizedTest
  @ValueSource(ints = {2015, 2026})
  void numbersEachRegionInBothWays(int year) {
    RegionRegister register = RegionRegister.ofYear(year);
    assertThat(register.regions())
        .extracting(Region::number)
        .containsExactlyElementsOf(IntStream.rangeClosed(1, 35).boxed().toList());
    assertThat(register.regions()).extracting(Region::code).doesNotHaveDuplicates();
    assertThat(register.regions())
        .allSatisfy(
            region -> {
              assertThat(register.region(region.code())).isSameAs(region);
              assertThat(register.regionNumbered(region.number())).isSameAs(region);
              assertThat(register.regionNamed(region.name())).isSameAs(region);
              assertThat(region.otherNames())
                  .allSatisfy(n -> assertThat(register.regionNamed(n)).isSameAs(region));
            });
  }

  @ParameterizedTest
  @ValueSource(ints = {2015, 2026})
  void putsEachMunicipalityInOneRegion(int year) {
    RegionRegister register = RegionRegister.ofYear(year);
    assertThat(
            register.regions().stream()
                .flatMap(region -> register.municipalitiesOf(region.code()).stream()))
        .containsExactlyInAnyOrderElementsOf(register.municipalities());
    assertThat(register.municipalities())
        .allSatisfy(
            m -> {
              assertThat(register.municipality(m.code())).isSameAs(m);
              assertThat(register.municipalityNamed(m.name())).isSameAs(m);
              assertThat(register.regionOf(m.code()).code()).isEqualTo(m.region());
              assertThat(m.firstYear()).isBetween(2010, year);
              assertThat(m.lastYear()).isBetween(year, 2026);
              assertThat(m.corop().code()).matches("CR[0-9]{2}");
              assertThat(m.province().code()).matches("PV[0-9]{2}");
            });
  }

  @Test
  void tellsTheNumberingsApart() {
    assertThat(NOW.regionNumbered(29).name()).isEqualTo("Zeeland");
    assertThat(NOW.region(new RegionCode("AM29")).name()).isEqualTo("Noord-Limburg");
    assertThat(NOW.region(new RegionCode("AM24")).number()).isEqualTo(29);
  }

  @ParameterizedTest
  @CsvFileSource(resources = "names-in-use.csv", numLinesToSkip = 1, quoteCharacter = '"')
  void findsWhatPeopleWrite(String kind, String name, String code) {
    assertThat(
            kind.equals("region")
                ? NOW.regionNamed(name).code().value()
                : NOW.municipalityNamed(name).code().value())
        .isEqualTo(code);
    if (kind.equals("region")) {
      assertThat(THEN.regionNamed(name).code().value()).isEqualTo(code);
    }
  }

  @ParameterizedTest
  @CsvFileSource(resources = "misspelt.csv", numLinesToSkip = 1, emptyValue = "")
  void refusesWhatIsMisspelt(String kind, String asked, String message) {
    boolean region = kind.equals("region");
    assertThatThrownBy(() -> lookUp(region, asked))
        .isInstanceOf(region ? UnknownRegionException.class : UnknownPlaceException.class)
        .isInstanceOf(PowException.class)
        .hasMessage(message);
  }

  private static Object lookUp(boolean region, String name) {
    return region ? NOW.regionNamed(name) : NOW.municipalityNamed(name);
  }

  @Test
  void keepsLongAndBrokenNamesOutOfTheMessage() {
    String asked = "x\ny" + "z".repeat(100_000);
    assertThatThrownBy(() -> NOW.regionNamed(asked))
        .hasMessage(
            "No labour-market region is called [x y%s…].\n%s"
                .formatted("z".repeat(57), "Maybe it is one of the names that regions() lists."));
  }

  @ParameterizedTest
  @CsvSource({
    "AM31,'[Noord-Limburg], which has that in the other numbering'",
    "AM04,'[Drenthe], which has that in the other numbering'"
  })
  void offersTheOtherNumberingForACode(String code, String offer) {
    assertThatThrownBy(() -> NOW.region(new RegionCode(code)))
        .isInstanceOf(UnknownRegionException.class)
        .hasMessage(
            "There is no labour-market region with the code [%s].\nMaybe you meant %s."
                .formatted(code, offer));
  }

  @Test
  void refusesNumbersThatNoRegionHas() {
    assertThatThrownBy(() -> NOW.regionNumbered(36))
        .isInstanceOf(UnknownRegionException.class)
        .hasMessage(
            """
            There is no labour-market region with the number [36].
            Maybe you meant [Regio Zwolle], which has that in the other numbering.\
            """);
    assertThatThrownBy(() -> NOW.regionNumbered(0))
        .hasMessage(
            """
            There is no labour-market region with the number [0].
            Maybe it helps that numbers run from 1 to 35 and codes look like AM24.\
            """);
    assertThat(NOW.findRegion(new RegionCode("AM99"))).isEmpty();
  }

  @Test
  void refusesYearsWithoutAList() {
    assertThatThrownBy(() -> RegionRegister.ofYear(2020))
        .isInstanceOf(UnknownYearException.class)
        .hasMessage(
            """
            There is no list of regions for the year [2020].
            Maybe you can use the list of one of the years [2015, 2026].\
            """);
  }

  @Test
  void refusesCodesOfMunicipalitiesThatAreNotInTheList() {
    assertThatThrownBy(() -> NOW.regionOf(new MunicipalityCode("GM0051")))
        .isInstanceOf(UnknownPlaceException.class)
        .hasMessage(
            """
            The municipality [Skarsterlân GM0051] ended after 2013.
            Maybe you meant [De Fryske Marren GM1940].\
            """);
    assertThatThrownBy(() -> NOW.municipality(new MunicipalityCode("GM9999")))
        .hasMessage(
            """
            There is no municipality with the code [GM9999] in 2026.
            Maybe it is of another year.\
            """);
    assertThat(NOW.findMunicipality(new MunicipalityCode("GM0003"))).isEmpty();
    assertThat(THEN.municipality(new MunicipalityCode("GM0003")).name()).isEqualTo("Appingedam");
  }

  @Test
  void knowsWhatBecameOfMunicipalities() {
    Succession winsum = NOW.findSuccession("winsum").orElseThrow();
    assertThat(winsum.lastYear()).isEqualTo(2018);
    assertThat(winsum.successors())
        .containsExactly(
            new Successor(new MunicipalityCode("GM1966"), "Het Hogeland", 75),
            new Successor(new MunicipalityCode("GM1969"), "Westerkwartier", 25));
    assertThat(NOW.findSuccession(winsum.code())).containsSame(winsum);
    assertThat(THEN.findSuccession(winsum.code())).isEmpty();
    assertThat(NOW.successions())
        .allSatisfy(
            ended -> {
              assertThat(NOW.findMunicipality(ended.code())).isEmpty();
              assertThat(ended.lastYear()).isBetween(2010, 2025);
              assertThat(ended.successors())
                  .isNotEmpty()
                  .isSortedAccordingTo(Comparator.comparing(Successor::percent).reversed())
                  .allSatisfy(
                      s -> assertThat(NOW.municipality(s.code()).name()).isEqualTo(s.name()));
              assertThat(ended.successors().stream().mapToInt(Successor::percent).sum())
                  .isBetween(90, 100);
            });
  }

  @Test
  void everyMunicipalityOf2015ExistsOrHasSuccessors() {
    assertThat(THEN.municipalities())
        .allSatisfy(
            m ->
                assertThat(
                        NOW.findMunicipality(m.code()).isPresent()
                            != NOW.findSuccession(m.code()).isPresent())
                    .isTrue());
  }

  @Test
  void namesTheSevenThatMoved() {
    assertThat(NOW.moves())
        .extracting(move -> move.name() + " " + move.from() + " " + move.to())
        .containsExactly(
            "Elburg AM06 AM36",
            "Heerde AM36 AM06",
            "Nunspeet AM06 AM36",
            "Uitgeest AM37 AM15",
            "Hardinxveld-Giessendam AM35 AM23",
            "Cranendonck AM28 AM33",
            "Olst-Wijhe AM06 AM36");
    assertThat(NOW.moves())
        .allSatisfy(
            move -> {
              assertThat(THEN.regionOf(move.code()).code()).isEqualTo(move.from());
              assertThat(NOW.regionOf(move.code()).code()).isEqualTo(move.to());
            });
  }

  @Test
  void keepsTheNamesOfTheYear() {
    RegionCode zwolle = new RegionCode("AM36");
    assertThat(THEN.region(zwolle).name()).isEqualTo("IJsselvechtstreek");
    assertThat(NOW.region(zwolle).otherNames()).containsExactly("IJsselvechtstreek");
    MunicipalityCode middelburg = new MunicipalityCode("GM0687");
    assertThat(THEN.municipality(middelburg).name()).isEqualTo("Middelburg");
    assertThat(NOW.municipality(middelburg).name()).isEqualTo("Middelburg (Z.)");
  }

  @Test
  void everyPostcodeLiesInAMunicipalityAndItsRegion() {
    var byCode = NOW.municipalities().stream().collect(toMap(Municipality::code, identity()));
    assertThat(NOW.postcodes())
        .allSatisfy(
            area -> {
              assertThat(NOW.area(area.postcode())).isSameAs(area);
              assertThat(byCode.get(area.municipality()).region()).isEqualTo(area.region());
              assertThat(byCode.keySet()).containsAll(area.alsoIn());
              assertThat(area.position().latitude()).isBetween(50_700_000, 53_600_000);
              assertThat(area.position().longitude()).isBetween(3_300_000, 7_300_000);
            });
    assertThat(NOW.postcodes().stream().map(PostcodeArea::municipality).distinct()).hasSize(342);
  }

  @Test
  void findsAPostcodeWithLetters() {
    PostcodeArea area = NOW.area(Postcode.parse("4331 ab"));
    assertThat(area)
        .isEqualTo(
            new PostcodeArea(
                new Postcode("4331"),
                new GeoPoint(51_499_600, 3_614_300),
                new MunicipalityCode("GM0687"),
                new RegionCode("AM24"),
                List.of()));
  }

  @Test
  void refusesUnknownPostcodesWithoutRepeatingThem() {
    assertThat(NOW.findArea(new Postcode("1000"))).isEmpty();
    assertThatThrownBy(() -> NOW.area(new Postcode("1000AA")))
        .isInstanceOf(UnknownPlaceException.class)
        .hasMessage(
            """
            The postcode is not among the 4086 of 2026.
            Maybe it has post boxes only, or is newer.\
            """);
    assertThatThrownBy(() -> THEN.area(new Postcode("4331")))
        .hasMessage(
            """
            No postcodes are known for 2015.
            Maybe you can use the list of 2026.\
            """);
  }
}
