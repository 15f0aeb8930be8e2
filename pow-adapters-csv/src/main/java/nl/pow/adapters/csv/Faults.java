package nl.pow.adapters.csv;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.shape.Table;
import nl.pow.core.text.Texts;

/** The faults found so far, in the language asked, up to a limit. */
final class Faults {
  private static final Texts TEXTS = Texts.load(Faults.class::getResourceAsStream, "problems");
  private final Locale locale;
  private final int limit;
  private final List<Problem> found = new ArrayList<>();

  Faults(Locale locale, int limit) {
    this.locale = locale;
    this.limit = limit;
  }

  void add(String code, Source source, String path, Map<String, ?> values) {
    add(new Problem(code, Severity.ERROR, path, source, TEXTS.format(locale, code, values)));
  }

  void add(Problem problem) {
    if (found.size() < limit) {
      found.add(problem);
    } else if (found.size() == limit) {
      String stopped = TEXTS.format(locale, "csv-too-many", Map.of("limit", limit));
      found.add(new Problem("csv-too-many", Severity.ERROR, "", problem.source(), stopped));
    }
  }

  /** Takes over what a shape found, in the language of this reading. */
  void addAll(List<Problem> problems, List<Table> tables) {
    problems.forEach(p -> add(inLanguage(p, tables)));
  }

  boolean isFull() {
    return found.size() > limit;
  }

  int count() {
    return found.size();
  }

  Locale locale() {
    return locale;
  }

  List<Problem> sorted() {
    return found.stream().sorted().toList();
  }

  private Problem inLanguage(Problem problem, List<Table> tables) {
    if (!TEXTS.codes(locale).contains(problem.code())) {
      return problem;
    }
    Map<String, String> values = new HashMap<>();
    tables.stream()
        .filter(t -> problem.source().file().matches(t.name() + "(-[0-9]+)?\\.csv"))
        .flatMap(t -> t.columns().stream())
        .filter(c -> c.name().equals(problem.path()) && !c.choices().isEmpty())
        .forEach(c -> values.put("choices", c.choices().toString()));
    return new Problem(
        problem.code(),
        problem.severity(),
        problem.path(),
        problem.source(),
        TEXTS.format(locale, problem.code(), values));
  }
}
