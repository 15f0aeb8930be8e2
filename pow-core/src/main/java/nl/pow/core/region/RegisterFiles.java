package nl.pow.core.region;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The rows of the files that the register is made of, turned into values for one year. */
final class RegisterFiles {
  static final int FIRST_LIST = 2015;
  static final int LAST_LIST = 2026;

  private final List<Row> rows = Table.read("municipalities.tsv", Row.HEADER, Row::of);
  private final Map<String, List<String>> otherNames =
      Table.read("other-names.tsv", "code name", f -> f).stream()
          .collect(
              Collectors.groupingBy(
                  f -> f.get(0),
                  TreeMap::new,
                  Collectors.mapping(f -> f.get(1), Collectors.toList())));

  /** Of a municipality in all years; what is not known is empty text. */
  private record Row(
      MunicipalityCode code,
      String name,
      String name2015,
      int firstYear,
      int lastYear,
      String region2015,
      String region2026,
      String corop,
      String province,
      List<String> successors) {
    static final String HEADER =
        "code name name_2015 first_year last_year region_2015 region_2026 corop province"
            + " successors";

    static Row of(List<String> f) {
      return new Row(
          new MunicipalityCode(f.get(0)),
          f.get(1),
          f.get(2).isEmpty() ? f.get(1) : f.get(2),
          Integer.parseInt(f.get(3)),
          Integer.parseInt(f.get(4)),
          f.get(5),
          f.get(6),
          f.get(7),
          f.get(8),
          Table.list(f.get(9)));
    }

    String region(int year) {
      return year == FIRST_LIST ? region2015 : region2026;
    }

    String name(int year) {
      return year == FIRST_LIST ? name2015 : name;
    }
  }

  List<Region> regions(int year) {
    return Table.read(
        "regions.tsv",
        "code number name name_2015",
        f -> {
          String then = f.get(3).isEmpty() ? f.get(2) : f.get(3);
          String name = year == FIRST_LIST ? then : f.get(2);
          List<String> others = others(f.get(0), name, f.get(2), then);
          return new Region(new RegionCode(f.get(0)), Integer.parseInt(f.get(1)), name, others);
        });
  }

  List<Municipality> municipalities(int year) {
    Map<String, Area> areas =
        Table.read("areas.tsv", "code name", f -> new Area(f.get(0), f.get(1))).stream()
            .collect(Collectors.toMap(Area::code, area -> area));
    return rows.stream()
        .filter(row -> !row.region(year).isEmpty())
        .map(
            row ->
                new Municipality(
                    row.code,
                    row.name(year),
                    others(row.code.value(), row.name(year), row.name, row.name2015),
                    new RegionCode(row.region(year)),
                    known(areas, row.corop),
                    known(areas, row.province),
                    row.firstYear,
                    row.lastYear))
        .toList();
  }

  List<Succession> successionsBefore(int year) {
    Map<String, String> names =
        rows.stream().collect(Collectors.toMap(row -> row.code.value(), Row::name));
    return rows.stream()
        .filter(row -> row.lastYear < year)
        .map(
            row ->
                new Succession(
                    row.code,
                    row.name,
                    row.lastYear,
                    row.successors.stream().map(s -> successor(s.split(":", 2), names)).toList()))
        .toList();
  }

  List<Move> moves() {
    Predicate<Row> inBoth = row -> !row.region2015.isEmpty() && !row.region2026.isEmpty();
    return rows.stream()
        .filter(inBoth.and(row -> !row.region2015.equals(row.region2026)))
        .map(
            row ->
                new Move(
                    row.code,
                    row.name,
                    new RegionCode(row.region2015),
                    new RegionCode(row.region2026)))
        .toList();
  }

  static List<PostcodeArea> postcodes(Collection<Municipality> municipalities) {
    Map<String, Municipality> byCode =
        municipalities.stream().collect(Collectors.toMap(m -> m.code().value(), m -> m));
    return Table.read(
        "postcodes.tsv",
        "postcode latitude longitude municipality also_in",
        f -> {
          Municipality municipality = known(byCode, f.get(3));
          return new PostcodeArea(
              new Postcode(f.get(0)),
              new GeoPoint(Integer.parseInt(f.get(1)), Integer.parseInt(f.get(2))),
              municipality.code(),
              municipality.region(),
              codes(f.get(4)));
        });
  }

  /** No stream for the thousands of rows that have none. */
  private static List<MunicipalityCode> codes(String field) {
    return field.isEmpty()
        ? List.of()
        : Table.list(field).stream().map(MunicipalityCode::new).toList();
  }

  private static Successor successor(String[] codeAndPercent, Map<String, String> names) {
    return new Successor(
        new MunicipalityCode(codeAndPercent[0]),
        known(names, codeAndPercent[0]),
        Integer.parseInt(codeAndPercent[1]));
  }

  private static <K, V> V known(Map<K, V> values, K key) {
    return Objects.requireNonNull(values.get(key), () -> "[" + key + "] is missing");
  }

  private List<String> others(String code, String name, String... ofOtherYears) {
    return Stream.concat(Stream.of(ofOtherYears), otherNames.getOrDefault(code, List.of()).stream())
        .filter(other -> !other.equals(name))
        .distinct()
        .sorted(Comparator.naturalOrder())
        .toList();
  }
}
