package nl.pow.adapters.vum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.text.Texts;

/** The problems found in one record, told in one language. */
final class Findings {
  private static final Texts TEXTS = Texts.load(VumReader.class::getResourceAsStream, "vum");

  private final String file;
  private final Locale locale;
  private final List<Problem> problems = new ArrayList<>();
  private final List<Part> parts = new ArrayList<>();

  Findings(String file, Locale locale) {
    this.file = file;
    this.locale = locale;
  }

  void add(Fault fault, int line, String path) {
    add(fault, line, path, Map.of());
  }

  void add(Fault fault, int line, String path, Map<String, ?> values) {
    String message = TEXTS.format(locale, fault.code(), values);
    Source source = new Source(file, line);
    add(new Problem(fault.code(), fault.severity(), path, source, message));
  }

  void add(Problem problem) {
    problems.add(problem);
  }

  /** Remembers an object, so that what nobody asked of it can be told at the end. */
  void opened(Part part) {
    parts.add(part);
  }

  /** Reports the keys that nobody asked for; to be called when the whole record was mapped. */
  void reportUnknownKeys() {
    parts.forEach(Part::reportUnknownKeys);
    parts.clear();
  }

  boolean refused() {
    return problems.stream().anyMatch(p -> p.severity() == Severity.ERROR);
  }

  /** All problems, in the order of the file. */
  List<Problem> problems() {
    return problems.stream().sorted().toList();
  }
}
