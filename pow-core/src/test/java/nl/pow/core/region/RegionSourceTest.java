package nl.pow.core.region;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.SharedData;
import org.junit.jupiter.api.Test;

/** Compares what ships with the data that it was made from. */
class RegionSourceTest {
  private static final RegionRegister NOW = RegionRegister.ofYear(2026);
  private static final RegionRegister THEN = RegionRegister.ofYear(2015);

  /** The source has no successor for these four; their mergers are known from the law. */
  private static final Map<String, String> ADDED_SUCCESSORS =
      Map.of(
          "GM0009", "GM0014:100",
          "GM1908", "GM1949:100",
          "GM1921", "GM1940:100",
          "GM1927", "GM1978:100");

  @Test
  void shipsTheRegionsOfTheSource() {
    List<Map<String, String>> rows = SharedData.rows("nl-regions/regions.csv");
    assertThat(rows).hasSize(35);
    for (Map<String, String> row : rows) {
      RegionCode code = new RegionCode(row.get("region_code"));
      assertThat(NOW.region(code).name()).isEqualTo(row.get("region_name_2026"));
      assertThat(THEN.region(code).name()).isEqualTo(row.get("region_name_2015"));
      assertThat(NOW.region(code).number()).hasToString(row.get("law_number_bijlage3"));
      assertThat(NOW.municipalitiesOf(code).size()).hasToString(row.get("municipalities_2026"));
    }
  }

  @Test
  void shipsTheMunicipalitiesOf2026() {
    assertThat(NOW.municipalities().stream().map(m -> String.join("|", inFull(m))))
        .containsExactlyInAnyOrderElementsOf(
            SharedData.rows("nl-regions/municipality_region_2026.csv").stream()
                .map(
                    row ->
                        Stream.of(
                                "municipality_code",
                                "municipality_name",
                                "region_code",
                                "corop_code",
                                "corop_name",
                                "province_code",
                                "province_name")
                            .map(row::get)
                            .collect(Collectors.joining("|")))
                .toList());
  }

  private static List<String> inFull(Municipality m) {
    return List.of(
        m.code().value(),
        m.name(),
        m.region().value(),
        m.corop().code(),
        m.corop().name(),
        m.province().code(),
        m.province().name());
  }

  @Test
  void shipsTheMunicipalitiesOf2015() {
    assertThat(
            THEN.municipalities().stream().map(m -> m.code() + "|" + m.name() + "|" + m.region()))
        .containsExactlyInAnyOrderElementsOf(
            SharedData.rows("nl-regions/municipality_region_2015_corrected.csv").stream()
                .map(
                    row ->
                        row.get("municipality_code")
                            + "|"
                            + row.get("municipality_name")
                            + "|"
                            + row.get("region_code"))
                .toList());
  }

  @Test
  void shipsTheMovesOfTheSource() {
    assertThat(NOW.moves().stream().map(m -> m.code() + "|" + m.from() + "|" + m.to()))
        .containsExactlyElementsOf(
            SharedData.rows("nl-regions/municipality_moves_2015_2026.csv").stream()
                .map(
                    row ->
                        row.get("municipality_code")
                            + "|"
                            + row.get("region_2015")
                            + "|"
                            + row.get("region_2026"))
                .toList());
  }

  @Test
  void shipsTheSuccessorsOfTheSource() {
    Map<String, String> expected = new TreeMap<>();
    for (Map<String, String> row : SharedData.rows("nl-regions/municipality_validity.csv")) {
      String code = row.get("municipality_code");
      if (!row.get("valid_to_year").isEmpty()) {
        String shares = row.get("successors_2026_with_share_of_pc4").replace(".", "");
        String successors = shares.replaceAll(":0(?=\\d\\d)", ":");
        String known = successors.isEmpty() ? ADDED_SUCCESSORS.get(code) : successors;
        expected.put(code, row.get("valid_to_year") + " " + known);
      }
    }
    Map<String, String> shipped =
        NOW.successions().stream()
            .collect(
                toMap(s -> s.code().value(), RegionSourceTest::inShort, (a, b) -> a, TreeMap::new));
    assertThat(shipped).isEqualTo(expected);
  }

  private static String inShort(Succession succession) {
    return succession.lastYear()
        + succession.successors().stream()
            .map(s -> " " + s.code() + ":" + s.percent())
            .collect(Collectors.joining());
  }

  @Test
  void findsEachNameThatAMunicipalityHadSince2010() {
    for (Map<String, String> row : SharedData.rows("nl-regions/municipality_names_2010_2026.csv")) {
      String name = row.get("municipality_name");
      String code =
          NOW.findSuccession(name)
              .map(s -> s.code().value())
              .orElseGet(() -> NOW.municipalityNamed(name).code().value());
      assertThat(code).isEqualTo(row.get("municipality_code"));
    }
  }

  /** 9999 is a placeholder in the source, hence its four far municipalities are left out. */
  @Test
  void shipsThePostcodesOfTheSource() {
    List<Map<String, String>> rows = SharedData.rows("nl-pc4/pc4.csv");
    assertThat(rows).hasSameSizeAs(NOW.postcodes());
    for (Map<String, String> row : rows) {
      PostcodeArea area = NOW.area(new Postcode(row.get("pc4")));
      String alsoIn = row.get("pc4").equals("9999") ? "" : row.get("other_municipalities");
      assertThat(area.position())
          .isEqualTo(new GeoPoint(microdegrees(row.get("lat")), microdegrees(row.get("lon"))));
      assertThat(area.municipality()).hasToString(row.get("municipality_code"));
      assertThat(area.region()).hasToString(row.get("region_code"));
      assertThat(
              area.alsoIn().stream().map(MunicipalityCode::value).collect(Collectors.joining(";")))
          .isEqualTo(alsoIn);
    }
  }

  private static int microdegrees(String degrees) {
    return new BigDecimal(degrees).movePointRight(6).intValueExact();
  }

  @Test
  void agreesWithAnIndependentListOfPositions() {
    List<Integer> metres =
        SharedData.rows("nl-pc4/4pp_2014.csv").stream()
            .filter(row -> row.get("soort").equals("Adres"))
            .filter(row -> NOW.findArea(new Postcode(row.get("postcode"))).isPresent())
            .map(RegionSourceTest::metresApart)
            .sorted()
            .toList();
    assertThat(metres).hasSizeGreaterThan(3_700);
    assertThat(metres.get(metres.size() / 2)).isLessThan(500);
    assertThat(metres.get(metres.size() * 99 / 100)).isLessThan(5_000);
  }

  private static int metresApart(Map<String, String> row) {
    return NOW.area(new Postcode(row.get("postcode")))
        .position()
        .metresTo(
            new GeoPoint(
                (int) Math.round(Double.parseDouble(row.get("latitude")) * 1e6),
                (int) Math.round(Double.parseDouble(row.get("longitude")) * 1e6)));
  }

  /** Both lists name the municipality of a postcode; mergers since 2014 are followed. */
  @Test
  void agreesWithAnIndependentListOfMunicipalities() {
    Set<String> differing = new TreeSet<>();
    int compared = 0;
    for (Map<String, String> row : SharedData.rows("nl-pc4/4pp_2014.csv")) {
      var area = NOW.findArea(new Postcode(row.get("postcode")));
      Set<MunicipalityCode> then = municipalitiesNow(row.get("gemeente"));
      if (area.isPresent() && !then.isEmpty()) {
        compared++;
        if (!then.contains(area.get().municipality())) {
          differing.add(row.get("postcode"));
        }
      }
    }
    assertThat(compared).isGreaterThan(3_900);
    assertThat(differing).hasSizeLessThan(compared / 50);
  }

  private static Set<MunicipalityCode> municipalitiesNow(String name) {
    try {
      return NOW.findSuccession(name)
          .map(s -> s.successors().stream().map(Successor::code).collect(Collectors.toSet()))
          .orElseGet(() -> Set.of(NOW.municipalityNamed(name).code()));
    } catch (UnknownPlaceException e) {
      return Set.of();
    }
  }
}
