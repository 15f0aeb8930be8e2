package nl.pow.adapters.esco.title;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import nl.pow.adapters.esco.title.TitleIndex.Hit;
import nl.pow.core.InvalidValueException;
import nl.pow.core.profile.OccupationCode;
import nl.pow.core.taxonomy.TitleMatch;
import org.jspecify.annotations.Nullable;

/**
 * Finds occupations by their titles; safe for use by several threads.
 *
 * <p>It looks in one way after the other, and what an earlier way finds goes first: the same text
 * but for case and accents; the same letters; the same stems of words in any order; one typing
 * error; two in titles of eight letters or more; at least half of the parts of the words, first in
 * the language asked. Within a way the preferred name goes before another one, the language asked
 * before others, then the occupation with the fewest titles, which says most of itself with each,
 * then the lower code; the last way puts the most alike first. An occupation stands in the answer
 * once.
 *
 * <p>The index is built at the first search.
 */
public final class Titles {
  private static final int LONGEST = 200;

  private final Supplier<List<Title>> source;
  private @Nullable TitleIndex index;

  /**
   * Titles to search.
   *
   * @param source gives all titles, in an order of its own; asked once, at the first search
   */
  public Titles(Supplier<List<Title>> source) {
    this.source = source;
  }

  /**
   * Looks for occupations.
   *
   * @param text what somebody calls the work; of a very long text the first 200 characters count
   * @param language the language whose titles go first among equals
   * @param limit the most answers
   * @return best first, each occupation once
   * @throws InvalidValueException when the limit is below 1
   */
  public List<TitleMatch> find(String text, Locale language, int limit) {
    if (limit < 1) {
      throw new InvalidValueException("limit", "The most answers must be 1 or more.");
    }
    Map<OccupationCode, TitleMatch> found = new LinkedHashMap<>();
    for (Way way : Way.of(text.substring(0, Math.min(text.length(), LONGEST)), language)) {
      if (found.isEmpty() || (found.size() < limit && !way.onlyIfNothing())) {
        index().search(way.query().get()).stream()
            .sorted(order(language))
            .map(Hit::title)
            .forEach(title -> found.putIfAbsent(title.occupation(), match(title, way)));
      }
    }
    return found.values().stream().limit(limit).toList();
  }

  private static TitleMatch match(Title title, Way way) {
    return new TitleMatch(title.occupation(), title.label(), way.fit());
  }

  private static Comparator<Hit> order(Locale language) {
    return Comparator.comparing((Hit hit) -> -hit.score())
        .thenComparing(hit -> hit.title().standing())
        .thenComparing(hit -> !sameLanguage(hit.title().label().language(), language))
        .thenComparing(Hit::titles)
        .thenComparing(hit -> hit.title().occupation())
        .thenComparing(hit -> hit.title().label().text());
  }

  private static boolean sameLanguage(Locale a, Locale b) {
    return a.getLanguage().equals(b.getLanguage());
  }

  private synchronized TitleIndex index() {
    TitleIndex built = index;
    if (built == null) {
      built = TitleIndex.of(List.copyOf(source.get()));
      index = built;
    }
    return built;
  }
}
