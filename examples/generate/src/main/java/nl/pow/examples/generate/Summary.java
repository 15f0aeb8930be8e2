package nl.pow.examples.generate;

import java.io.IOException;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.pow.core.vacancy.Vacancy;
import nl.pow.testkit.generator.GeneratedMarket;

/** Tells what was made. */
final class Summary {
  private static final int TOP = 5;

  private Summary() {}

  static void print(GeneratedMarket market, Order order, Say say) throws IOException {
    say.line(
        "made",
        Map.of(
            "candidates", market.candidates().size(),
            "vacancies", market.vacancies().size(),
            "openings", market.vacancies().stream().mapToInt(Vacancy::openings).sum(),
            "employers", market.employers().size(),
            "regions", regions(market)));
    if (!market.candidates().isEmpty()) {
      int perHundred = market.vacancies().size() * 100 / market.candidates().size();
      say.line("tightness", Map.of("vacancies", perHundred));
    }
    commonest(market).forEach(line -> say.line("occupation", line));
    say.line("digest", Map.of("digest", Contents.digest(order.out())));
    say.line("next", Map.of("folder", order.out()));
  }

  private static String regions(GeneratedMarket market) {
    return Stream.of(
            market.employers().stream().map(e -> e.region()),
            market.candidates().stream().map(c -> c.region()))
        .flatMap(all -> all)
        .filter(Objects::nonNull)
        .distinct()
        .map(Object::toString)
        .collect(Collectors.joining(", "));
  }

  private static List<Map<String, Object>> commonest(GeneratedMarket market) {
    Collection<List<Vacancy>> byTitle =
        market.vacancies().stream()
            .collect(Collectors.groupingBy(Vacancy::title, TreeMap::new, Collectors.toList()))
            .values();
    return byTitle.stream()
        .sorted(Comparator.comparingInt((List<Vacancy> same) -> same.size()).reversed())
        .limit(TOP)
        .map(same -> Map.<String, Object>of("title", same.get(0).title(), "count", same.size()))
        .toList();
  }
}
