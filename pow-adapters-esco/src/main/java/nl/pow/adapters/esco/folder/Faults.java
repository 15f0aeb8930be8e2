package nl.pow.adapters.esco.folder;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
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

  /** What holds it was left out. */
  void error(String code, Source source, String path, Map<String, ?> values) {
    add(Severity.ERROR, code, source, path, values);
  }

  /** What holds it was taken, or nothing is lost without it. */
  void warning(String code, Source source, String path, Map<String, ?> values) {
    add(Severity.WARNING, code, source, path, values);
  }

  void add(Severity severity, String code, Source source, String path, Map<String, ?> values) {
    if (found.size() < limit) {
      found.add(new Problem(code, severity, path, source, TEXTS.format(locale, code, values)));
    } else if (found.size() == limit) {
      String text = TEXTS.format(locale, "esco-too-many", Map.of("limit", limit));
      found.add(new Problem("esco-too-many", Severity.ERROR, "", Source.none(), text));
    }
  }

  List<Problem> sorted() {
    return found.stream().sorted().toList();
  }
}
