package nl.pow.core.region;

import java.util.regex.Pattern;
import nl.pow.core.InvalidValueException;

/**
 * The code that CBS gives a labour-market region, such as {@code AM24} for Zeeland.
 *
 * <p>The form is checked, not whether the region exists: {@link RegionRegister} knows that.
 *
 * @param value two capitals {@code AM} and two digits
 */
public record RegionCode(String value) implements Comparable<RegionCode> {
  private static final Pattern FORM = Pattern.compile("AM[0-9]{2}");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if the value has another form
   */
  public RegionCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "region-code", "A region code has the form AM01: the capitals AM and two digits.");
    }
  }

  @Override
  public int compareTo(RegionCode other) {
    return value.compareTo(other.value);
  }

  /**
   * The bare value.
   *
   * @return the value, without decoration
   */
  @Override
  public String toString() {
    return value;
  }
}
