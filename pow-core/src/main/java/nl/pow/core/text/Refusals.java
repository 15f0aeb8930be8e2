package nl.pow.core.text;

import java.util.Locale;
import nl.pow.core.InvalidValueException;

/** The reasons why values are refused, in Dutch and English. */
public final class Refusals {
  private static final Texts TEXTS = Texts.load(Refusals.class::getResourceAsStream, "refusals");

  private Refusals() {}

  /**
   * The reason of a refusal.
   *
   * @param locale the language
   * @param refusal the refusal
   * @return the rule that was broken; as the refusal tells it when there is no other text
   */
  public static String reason(Locale locale, InvalidValueException refusal) {
    String text = TEXTS.get(locale, refusal.code());
    return text.equals(refusal.code()) ? String.valueOf(refusal.getMessage()) : text;
  }
}
