package nl.pow.matching.text;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import nl.pow.core.text.Texts;

/** Texts in one language. */
final class Phrases {
  private final Texts texts;
  private final Locale locale;
  private final SortedSet<String> codes;

  Phrases(Texts texts, Locale locale) {
    this.texts = texts;
    this.locale = locale;
    this.codes = texts.codes(locale);
  }

  Locale locale() {
    return locale;
  }

  Optional<String> find(String code, Map<String, ?> values) {
    return codes.contains(code) ? Optional.of(get(code, values)) : Optional.empty();
  }

  /** The text, or the code when there is none. */
  String get(String code, Map<String, ?> values) {
    return texts.format(locale, code, values);
  }

  String get(String code) {
    return texts.get(locale, code);
  }
}
