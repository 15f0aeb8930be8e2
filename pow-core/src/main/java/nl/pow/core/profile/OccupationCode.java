package nl.pow.core.profile;

import nl.pow.core.Code;

/**
 * An occupation in some classification.
 *
 * <p>Known schemes: {@code esco} (value such as {@code 2654.1.7}), {@code isco} (one to four
 * digits), {@code competentnl} (URI), {@code boc} (VUM up to 2.0). Others are kept.
 *
 * @param code scheme and value
 */
public record OccupationCode(Code code) implements Comparable<OccupationCode> {
  /**
   * Reads the text form.
   *
   * @param text {@code scheme:value}
   * @return the occupation
   * @throws nl.pow.core.InvalidValueException when the text has not that form
   */
  public static OccupationCode parse(String text) {
    return new OccupationCode(Code.parse(text));
  }

  @Override
  public int compareTo(OccupationCode other) {
    return code.compareTo(other.code);
  }

  /**
   * The text form.
   *
   * @return {@code scheme:value}
   */
  @Override
  public String toString() {
    return code.toString();
  }
}
