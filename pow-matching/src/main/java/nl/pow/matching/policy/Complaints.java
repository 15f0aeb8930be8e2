package nl.pow.matching.policy;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.InvalidValueException;
import nl.pow.core.Problem;
import nl.pow.core.Severity;
import nl.pow.core.Source;
import nl.pow.core.text.Nearest;
import nl.pow.core.text.Refusals;
import nl.pow.core.text.Texts;

/** What is wrong with one policy, in words. */
final class Complaints {
  private static final Texts TEXTS = Texts.load(Complaints.class::getResourceAsStream, "policy");

  private final Locale locale;
  private final List<Problem> all = new ArrayList<>();

  Complaints(Locale locale) {
    this.locale = locale;
  }

  List<Problem> all() {
    return all;
  }

  void tell(String code, String path) {
    tell(code, path, Map.of());
  }

  void tell(String code, String path, Map<String, ?> values) {
    add(code, path, TEXTS.format(locale, code, values));
  }

  /** The words of the core for a value that one of its types refuses. */
  void refused(InvalidValueException refusal, String path) {
    add(refusal.code(), path, Refusals.reason(locale, refusal));
  }

  /** A name that is not known, with the nearest one. */
  void unknown(String code, String path, String name, Collection<String> known) {
    String names = known.isEmpty() ? "-" : String.join(", ", known);
    String told = TEXTS.format(locale, code, Map.of("name", shown(name), "known", names));
    String meant =
        Nearest.to(name, known)
            .map(near -> "\n" + TEXTS.format(locale, "policy-meant", Map.of("near", near)))
            .orElse("");
    add(code, path, told + meant);
  }

  private void add(String code, String path, String message) {
    all.add(new Problem(code, Severity.ERROR, path, Source.none(), message));
  }

  /** One line, not too long, whatever stands there. */
  private static String shown(String name) {
    String line = name.replaceAll("[\\p{Cntrl}\\u2028\\u2029]", "?");
    return line.length() > 60 ? line.substring(0, line.offsetByCodePoints(0, 30)) + "…" : line;
  }
}
