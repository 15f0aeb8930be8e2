package nl.pow.core.region;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import nl.pow.core.InvalidDataException;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import org.junit.jupiter.api.Test;

class SubRegionsTest {
  private static final RegionRegister NOW = RegionRegister.ofYear(2026);
  private static final RegionCode ZEELAND = new RegionCode("AM24");
  private static final MunicipalityCode MIDDELBURG = code("Middelburg");
  private static final MunicipalityCode VLISSINGEN = code("Vlissingen");
  private static final MunicipalityCode VEERE = code("Veere");
  private static final MunicipalityCode SLUIS = code("Sluis");
  private static final MunicipalityCode TERNEUZEN = code("Terneuzen");
  private static final MunicipalityCode HULST = code("Hulst");

  private static final SubRegion WALCHEREN =
      SubRegion.of("Walcheren", VEERE).with(SubRegion.of("Steden", MIDDELBURG, VLISSINGEN));
  private static final SubRegion ZEEUWS_VLAANDEREN =
      SubRegion.of("Zeeuws-Vlaanderen", SLUIS, TERNEUZEN, HULST);

  private static MunicipalityCode code(String name) {
    return NOW.municipalityNamed(name).code();
  }

  @Test
  void addsUpFromMunicipalityToRegion() {
    SubRegions division = SubRegions.of(NOW, ZEELAND, List.of(WALCHEREN, ZEEUWS_VLAANDEREN));
    RollUp counted =
        division.rollUp(Map.of(VEERE, 1L, MIDDELBURG, 10L, VLISSINGEN, 100L, code("Goes"), 1000L));
    assertThat(counted)
        .isEqualTo(
            new RollUp(
                "Zeeland",
                1000,
                List.of(
                    new RollUp("Walcheren", 1, List.of(new RollUp("Steden", 110, List.of()))),
                    new RollUp("Zeeuws-Vlaanderen", 0, List.of()))));
    assertThat(counted.count()).isEqualTo(1111);
    assertThat(counted.parts().get(0).count()).isEqualTo(111);
  }

  @Test
  void findsTheInnermostSubRegion() {
    SubRegions division = SubRegions.of(NOW, ZEELAND, List.of(WALCHEREN, ZEEUWS_VLAANDEREN));
    assertThat(division.region().name()).isEqualTo("Zeeland");
    assertThat(division.parts()).containsExactly(WALCHEREN, ZEEUWS_VLAANDEREN);
    assertThat(division.find(MIDDELBURG)).map(SubRegion::name).contains("Steden");
    assertThat(division.find(VEERE)).map(SubRegion::name).contains("Walcheren");
    assertThat(division.find(code("Goes"))).isEmpty();
    assertThat(division.remainder()).hasSize(7).contains(code("Goes")).isSorted();
  }

  @Test
  void reportsAllFaultsOfADivisionAtOnce() {
    List<SubRegion> parts =
        List.of(WALCHEREN, SubRegion.of("walcheren", MIDDELBURG, code("Tholen"), code("Breda")));
    assertThatThrownBy(() -> SubRegions.of(NOW, ZEELAND, parts))
        .isInstanceOfSatisfying(
            InvalidDataException.class,
            e ->
                assertThat(e.problems())
                    .extracting(Problem::code)
                    .containsExactly(
                        "sub-region-name-twice",
                        "municipality-twice",
                        "municipality-of-other-region"))
        .hasMessage(
            """
            The division of region [Zeeland] was refused, 3 problem(s) found:
            - ERROR parts[1].name: The name [walcheren] stands at parts[0].name too. \
            [sub-region-name-twice]
            - ERROR parts[1].municipalities[0]: The municipality [GM0687] stands in [Steden] \
            already. [municipality-twice]
            - ERROR parts[1].municipalities[2]: The municipality [GM0758] does not belong to \
            region [Zeeland]. [municipality-of-other-region]\
            """);
  }

  @Test
  void losesNoCountOfAnotherRegion() {
    SubRegions division = SubRegions.of(NOW, ZEELAND, List.of());
    assertThatThrownBy(() -> division.rollUp(Map.of(code("Breda"), 1L)))
        .isInstanceOf(UnknownPlaceException.class)
        .hasMessage(
            """
            The municipality [GM0758] does not belong to region [Zeeland].
            Maybe it was counted in another year or region.\
            """);
  }

  @Test
  void refusesASubRegionWithoutName() {
    assertThatThrownBy(() -> SubRegion.of(" "))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A sub-region has a name of 1 to 100 characters that is not blank.");
    assertThatThrownBy(() -> SubRegion.of("x".repeat(101)))
        .isInstanceOf(InvalidValueException.class);
  }

  @Test
  void refusesARegionThatDoesNotExist() {
    assertThatThrownBy(() -> SubRegions.of(NOW, new RegionCode("AM99"), List.of()))
        .isInstanceOf(UnknownRegionException.class);
  }

  @Property
  void countsOfSubRegionsAndRemainderMakeTheCountOfTheRegion(
      @ForAll @IntRange(min = 1, max = 35) int number, @ForAll long seed) {
    Random random = new Random(seed);
    Region region = NOW.regionNumbered(number);
    List<MunicipalityCode> outside = new ArrayList<>();
    Map<MunicipalityCode, Long> counts = new TreeMap<>();
    for (Municipality m : NOW.municipalitiesOf(region.code())) {
      counts.put(m.code(), (long) random.nextInt(1_000_000));
      outside.add(m.code());
    }
    long expected = counts.values().stream().mapToLong(Long::longValue).sum();
    SubRegions division =
        SubRegions.of(NOW, region.code(), randomParts(random, outside, "part", 3));
    RollUp counted = division.rollUp(counts);

    assertThat(counted.count()).isEqualTo(expected);
    assertThat(counted.remainder()).isEqualTo(outside.stream().mapToLong(counts::get).sum());
    assertThat(division.remainder()).containsExactlyElementsOf(outside);
    checkParts(division.parts(), counted.parts(), counts);
  }

  /** Takes municipalities at random out of those that are left, and divides further. */
  private static List<SubRegion> randomParts(
      Random random, List<MunicipalityCode> left, String name, int depth) {
    List<SubRegion> parts = new ArrayList<>();
    for (int i = 0; depth > 0 && i < random.nextInt(4); i++) {
      List<MunicipalityCode> own = new ArrayList<>();
      while (!left.isEmpty() && random.nextInt(3) > 0) {
        own.add(left.remove(random.nextInt(left.size())));
      }
      String path = name + i + "-";
      parts.add(new SubRegion(path, own, randomParts(random, left, path, depth - 1)));
    }
    return parts;
  }

  private static void checkParts(
      List<SubRegion> parts, List<RollUp> counted, Map<MunicipalityCode, Long> counts) {
    assertThat(counted)
        .extracting(RollUp::name)
        .isEqualTo(parts.stream().map(SubRegion::name).toList());
    for (int i = 0; i < parts.size(); i++) {
      assertThat(counted.get(i).count()).isEqualTo(sum(parts.get(i), counts));
      checkParts(parts.get(i).parts(), counted.get(i).parts(), counts);
    }
  }

  private static long sum(SubRegion part, Map<MunicipalityCode, Long> counts) {
    long own = part.municipalities().stream().mapToLong(counts::get).sum();
    return own + part.parts().stream().mapToLong(p -> sum(p, counts)).sum();
  }
}
