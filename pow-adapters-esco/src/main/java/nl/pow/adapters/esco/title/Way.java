package nl.pow.adapters.esco.title;

import static org.apache.lucene.util.automaton.Operations.DEFAULT_DETERMINIZE_WORK_LIMIT;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import nl.pow.core.taxonomy.TitleFit;
import org.apache.lucene.index.Term;
import org.apache.lucene.search.AutomatonQuery;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.FuzzyQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.automaton.Automaton;
import org.apache.lucene.util.automaton.LevenshteinAutomata;

/**
 * One way to look for a title; whatever it finds goes before what the next finds.
 *
 * @param fit how well what it finds fits
 * @param onlyIfNothing whether it is not worth looking in this way once something was found
 * @param query looks for it
 */
record Way(TitleFit fit, boolean onlyIfNothing, Supplier<Query> query) {
  private static final int SHORTEST_WITH_ONE_ERROR = 3;
  private static final int SHORTEST_WITH_TWO_ERRORS = 8;
  private static final int HALF = 2;
  private static final int BYTE = 0xFF;

  /** The ways for a text, best first; none when nothing in it can be looked for. */
  static List<Way> of(String text, Locale language) {
    Spelling spelling = Spelling.of(text);
    String letters = spelling.letters();
    if (letters.isEmpty()) {
      return List.of();
    }
    List<Way> ways = new ArrayList<>();
    ways.add(always(TitleFit.EXACT, () -> is(Field.FOLDED, spelling.folded())));
    ways.add(always(TitleFit.SPELLING, () -> is(Field.LETTERS, letters)));
    ways.add(always(TitleFit.SPELLING, () -> is(Field.STEMS, spelling.anyOrder())));
    for (int most = 1; most <= errorsIn(letters); most++) {
      int errors = most;
      ways.add(new Way(TitleFit.SPELLING, true, () -> near(letters, errors)));
    }
    Query own = is(Field.LANGUAGE, language.getLanguage());
    ways.add(always(TitleFit.ALIKE, () -> only(alike(spelling), own)));
    ways.add(new Way(TitleFit.ALIKE, true, () -> alike(spelling)));
    return ways;
  }

  private static Way always(TitleFit fit, Supplier<Query> query) {
    return new Way(fit, false, query);
  }

  private static Query is(Field field, String value) {
    return new TermQuery(new Term(field.name(), value));
  }

  private static Query only(Query query, Query filter) {
    return new BooleanQuery.Builder().add(query, Occur.MUST).add(filter, Occur.FILTER).build();
  }

  private static int errorsIn(String letters) {
    if (letters.length() < SHORTEST_WITH_ONE_ERROR) {
      return 0;
    }
    return letters.length() < SHORTEST_WITH_TWO_ERRORS ? 1 : 2;
  }

  private static Query near(String letters, int errors) {
    byte[] bytes = letters.getBytes(StandardCharsets.UTF_8);
    int[] word = IntStream.range(0, bytes.length).map(i -> bytes[i] & BYTE).toArray();
    Automaton typed = new LevenshteinAutomata(word, BYTE, true).toAutomaton(errors);
    Term term = new Term(Field.LETTERS.name(), letters);
    return new AutomatonQuery(term, typed, DEFAULT_DETERMINIZE_WORK_LIMIT, true);
  }

  /** At least half of the parts of the words; whole words, with errors, put it higher. */
  private static BooleanQuery alike(Spelling spelling) {
    Set<String> parts = new LinkedHashSet<>(spelling.parts());
    BooleanQuery.Builder half = new BooleanQuery.Builder();
    parts.forEach(part -> half.add(is(Field.PARTS, part), Occur.SHOULD));
    half.setMinimumNumberShouldMatch((parts.size() + 1) / HALF);
    BooleanQuery.Builder all = new BooleanQuery.Builder().add(half.build(), Occur.MUST);
    for (String stem : new LinkedHashSet<>(spelling.stems())) {
      all.add(
          new FuzzyQuery(new Term(Field.WORDS.name(), stem), Math.min(1, errorsIn(stem)), 1),
          Occur.SHOULD);
    }
    return all.build();
  }
}
