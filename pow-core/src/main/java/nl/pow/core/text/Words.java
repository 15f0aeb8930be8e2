package nl.pow.core.text;

import java.util.Locale;
import nl.pow.core.Code;

/** Words for the states, kinds and reasons of the domain, in Dutch and English. */
public final class Words {
  private static final Texts TEXTS = Texts.load(Words.class::getResourceAsStream, "words");

  private Words() {}

  /**
   * The words for a constant.
   *
   * @param locale the language
   * @param constant a constant of an enum of this library
   * @return one or a few words in lower case; {@code Type.CONSTANT} when there are none
   */
  public static String of(Locale locale, Enum<?> constant) {
    return TEXTS.get(locale, constant.getDeclaringClass().getSimpleName() + "." + constant.name());
  }

  /**
   * The words for a code of a list of this library, such as {@code reason:vacancy-filled}.
   *
   * @param locale the language
   * @param code any code
   * @return a few words in lower case; the code itself when there are none
   */
  public static String of(Locale locale, Code code) {
    String key = code.scheme() + "." + code.value();
    String text = TEXTS.get(locale, key);
    return text.equals(key) ? code.toString() : text;
  }
}
