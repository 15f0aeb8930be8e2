package nl.pow.adapters.mapping;

import nl.pow.core.InvalidValueException;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * A field that has the same value in every row that leaves it open.
 *
 * <p>Within a list ({@code qualifications.languages[0].language}) it completes items that a column
 * began, and begins none.
 *
 * @param field the path of the field, as {@link ColumnMapping#field} has it
 * @param value the value, as the JSON form of the field has it
 * @param form {@link ValueForm#WHOLE} for a number; null for anything else
 */
public record FixedValue(
    @PlainText(max = 500) String field,
    @PlainText(max = 500) String value,
    @Nullable ValueForm form) {
  /** Checks the value; throws {@link InvalidValueException} when it should be a number. */
  public FixedValue {
    boolean fits = form == null || (form == ValueForm.WHOLE && value.matches("-?[0-9]{1,9}"));
    if (!fits) {
      throw new InvalidValueException(
          "mapping-fixed", "A fixed value has no form, or is a whole number in the form WHOLE.");
    }
  }

  Object inJson() {
    return form == null ? value : Integer.valueOf(value);
  }
}
