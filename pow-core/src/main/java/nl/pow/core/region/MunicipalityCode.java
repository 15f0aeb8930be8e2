package nl.pow.core.region;

import java.util.regex.Pattern;
import nl.pow.core.InvalidValueException;

/**
 * The code that CBS gives a municipality, such as {@code GM0687} for Middelburg.
 *
 * <p>The form is checked, not whether the municipality exists: {@link RegionRegister} knows that.
 *
 * @param value two capitals {@code GM} and four digits
 */
public record MunicipalityCode(String value) implements Comparable<MunicipalityCode> {
  private static final Pattern FORM = Pattern.compile("GM[0-9]{4}");

  /**
   * Checks the form.
   *
   * @throws InvalidValueException if the value has another form
   */
  public MunicipalityCode {
    if (!FORM.matcher(value).matches()) {
      throw new InvalidValueException(
          "municipality-code",
          "A municipality code has the form GM0001: the capitals GM and four digits.");
    }
  }

  @Override
  public int compareTo(MunicipalityCode other) {
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
