package nl.pow.examples.quickstart.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.candidate.Candidate;
import nl.pow.core.region.MunicipalityCode;
import nl.pow.core.region.Postcode;
import nl.pow.core.region.PostcodeArea;
import nl.pow.core.region.RegionCode;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.examples.quickstart.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Where people and work are, by municipality, with the postcodes that draw the land.
 *
 * @param name the region, empty when there are several
 * @param towns the municipalities
 * @param areas the postcodes, each with the index of its municipality
 */
record RegionMap(String name, List<ReportData.Town> towns, List<ReportData.Area> areas) {
  static RegionMap of(Outcome outcome) {
    List<RegionCode> regions =
        Stream.concat(
                outcome.market().candidates().stream().map(Candidate::region),
                outcome.market().vacancies().stream().map(Vacancy::region))
            .flatMap(Stream::ofNullable)
            .distinct()
            .toList();
    SortedMap<MunicipalityCode, List<PostcodeArea>> places =
        outcome.register().postcodes().stream()
            .filter(area -> regions.contains(area.region()))
            .collect(
                Collectors.groupingBy(
                    PostcodeArea::municipality, TreeMap::new, Collectors.toList()));
    String name = regions.size() == 1 ? outcome.register().region(regions.get(0)).name() : "";
    return new RegionMap(name, towns(outcome, places), areas(places));
  }

  private static List<ReportData.Town> towns(
      Outcome outcome, SortedMap<MunicipalityCode, List<PostcodeArea>> places) {
    Map<MunicipalityCode, Integer> people =
        count(outcome, outcome.market().candidates().stream(), c -> c.mobility().home(), c -> 1);
    Function<Vacancy, @Nullable Postcode> where = v -> v.job().workplace().postcode();
    Map<MunicipalityCode, Integer> work =
        count(outcome, outcome.market().vacancies().stream(), where, v -> 1);
    Map<MunicipalityCode, Integer> openings =
        count(outcome, outcome.market().vacancies().stream(), where, Vacancy::openings);
    return places.entrySet().stream()
        .map(
            e ->
                new ReportData.Town(
                    outcome.register().municipality(e.getKey()).name(),
                    middle(e.getValue(), a -> a.position().latitude()),
                    middle(e.getValue(), a -> a.position().longitude()),
                    people.getOrDefault(e.getKey(), 0),
                    work.getOrDefault(e.getKey(), 0),
                    openings.getOrDefault(e.getKey(), 0)))
        .toList();
  }

  private static <T> Map<MunicipalityCode, Integer> count(
      Outcome outcome,
      Stream<T> items,
      Function<T, @Nullable Postcode> where,
      ToIntFunction<T> number) {
    Map<MunicipalityCode, Integer> counts = new TreeMap<>();
    items.forEach(
        item ->
            outcome
                .area(where.apply(item))
                .ifPresent(
                    area ->
                        counts.merge(area.municipality(), number.applyAsInt(item), Integer::sum)));
    return counts;
  }

  private static int middle(List<PostcodeArea> areas, ToIntFunction<PostcodeArea> value) {
    return (int) areas.stream().mapToInt(value).average().orElse(0);
  }

  private static List<ReportData.Area> areas(
      SortedMap<MunicipalityCode, List<PostcodeArea>> places) {
    List<ReportData.Area> areas = new ArrayList<>();
    int index = 0;
    for (List<PostcodeArea> town : places.values()) {
      for (PostcodeArea area : town) {
        areas.add(
            new ReportData.Area(area.position().latitude(), area.position().longitude(), index));
      }
      index++;
    }
    return areas;
  }
}
