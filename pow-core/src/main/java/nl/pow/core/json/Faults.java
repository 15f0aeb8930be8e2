package nl.pow.core.json;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.text.Nearest;
import nl.pow.core.text.Refusals;
import nl.pow.core.text.Texts;

/** The faults found in one document. */
final class Faults {
  private static final Texts TEXTS = Texts.load(Faults.class::getResourceAsStream, "json");

  private static final String MANY = "json-too-many-problems";
  private static final String UNKNOWN_NAME = "json-unknown-name";

  private final String source;
  private final Locale locale;
  private final int most;
  private final List<Problem> problems = new ArrayList<>();
  private final Set<Integer> bad = new HashSet<>();
  private boolean error;
  private boolean stopped;

  Faults(String source, Locale locale, int most) {
    this.source = source;
    this.locale = locale;
    this.most = most;
  }

  void tell(String code, String path, int line) {
    tell(code, path, line, Map.of());
  }

  /** A problem that nobody will see is only counted: making it takes a hostile document's time. */
  void tell(String code, String path, int line, Map<String, ?> values) {
    if (stopped) {
      count(path);
      return;
    }
    add(problem(code, path, line, TEXTS.format(locale, code, values)));
  }

  /** Proposes the name that is meant; what stands there is not told, it may be somebody's data. */
  void unknownName(String name, List<String> known, String path, int line) {
    if (stopped) {
      count(path);
      return;
    }
    String names = TEXTS.format(locale, UNKNOWN_NAME, Map.of("known", String.join(", ", known)));
    String meant =
        Nearest.to(name, known)
            .map(near -> "\n" + TEXTS.format(locale, "json-meant", Map.of("near", near)))
            .orElse("");
    add(problem(UNKNOWN_NAME, path, line, names + meant));
  }

  /** A refusal of a type that this library does not know may hold the value: it is not told. */
  void refused(RuntimeException refusal, String code, String path, int line) {
    InvalidValueException known =
        refusal instanceof InvalidValueException own
            ? own
            : new InvalidValueException(code, own(code));
    add(problem(known.code(), path, line, Refusals.reason(locale, known)));
  }

  /** Counts every error, and keeps as many problems as are wanted. */
  void add(Problem problem) {
    if (problem.severity() == Severity.ERROR) {
      count(problem.path());
    }
    if (problems.size() < most) {
      problems.add(problem);
    } else if (!stopped) {
      stopped = true;
      problems.add(problem(MANY, "", 0, TEXTS.format(locale, MANY, Map.of("most", most))));
    }
  }

  private void count(String path) {
    error = true;
    if (path.startsWith("[")) {
      bad.add(Integer.valueOf(path.substring(1, path.indexOf(']'))));
    }
  }

  boolean hasError() {
    return error;
  }

  /** Tells whether an item of the document's array has an error. */
  boolean hasErrorIn(int item) {
    return bad.contains(item);
  }

  Source at(int line) {
    return new Source(source, line);
  }

  Locale locale() {
    return locale;
  }

  /** In the order of the document, as far as lines tell it. */
  List<Problem> sorted() {
    return problems.stream().sorted().distinct().toList();
  }

  private String own(String code) {
    return TEXTS.get(locale, TEXTS.codes(locale).contains(code) ? code : "json-value");
  }

  private Problem problem(String code, String path, int line, String message) {
    return new Problem(code, Severity.ERROR, path, at(line), message);
  }
}
