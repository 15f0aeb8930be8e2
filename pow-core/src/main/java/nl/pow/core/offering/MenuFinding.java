package nl.pow.core.offering;

import java.util.Locale;
import nl.pow.core.Code;
import nl.pow.core.Indication;
import nl.pow.core.text.Words;

/**
 * What one rule finds of one offering for one person.
 *
 * @param rule the rule
 * @param met whether it is met; {@link Indication#UNKNOWN} when that is to be asked first
 */
public record MenuFinding(MenuRule rule, Indication met) {
  /**
   * The finding as a code, which has words in Dutch and English.
   *
   * @return such as {@code menu:region-no}
   */
  public Code code() {
    return new Code("menu", (rule.name() + "-" + met.name()).toLowerCase(Locale.ROOT));
  }

  /**
   * The finding in words.
   *
   * @param locale the language
   * @return a short clause in lower case
   */
  public String text(Locale locale) {
    return Words.of(locale, code());
  }
}
