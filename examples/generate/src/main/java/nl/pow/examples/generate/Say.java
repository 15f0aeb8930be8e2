package nl.pow.examples.generate;

import java.io.PrintStream;
import java.util.Locale;
import java.util.Map;
import nl.pow.core.text.Texts;

/** Says things in the language of the user. */
final class Say {
  private final Locale language;
  private final PrintStream out;
  private final Texts words = Generate.words();

  Say(Locale language, PrintStream out) {
    this.language = language;
    this.out = out;
  }

  void line(String code, Map<String, ?> values) {
    out.println(words.format(language, code, values));
  }
}
