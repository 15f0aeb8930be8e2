package nl.pow.adapters.mapping;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.text.Texts;

/** What is found wrong with one row, or with a file as a whole; the path is the column. */
final class Findings {
  private static final Texts TEXTS = Texts.load(Findings.class::getResourceAsStream, "mapping");

  private final Source source;
  private final Locale locale;
  private final List<Problem> found = new ArrayList<>();

  Findings(Source source, Locale locale) {
    this.source = source;
    this.locale = locale;
  }

  void error(String code, String column, Map<String, ?> values) {
    add(Severity.ERROR, code, column, values);
  }

  void warning(String code, String column, Map<String, ?> values) {
    add(Severity.WARNING, code, column, values);
  }

  private void add(Severity severity, String code, String column, Map<String, ?> values) {
    found.add(new Problem(code, severity, column, source, TEXTS.format(locale, code, values)));
  }

  /** Takes over a problem of the document that was made of the row. */
  void add(Problem problem, String column) {
    found.add(new Problem(problem.code(), problem.severity(), column, source, problem.message()));
  }

  boolean hasError() {
    return found.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  List<Problem> sorted() {
    return found.stream().sorted().distinct().toList();
  }
}
