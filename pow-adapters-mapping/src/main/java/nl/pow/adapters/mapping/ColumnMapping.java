package nl.pow.adapters.mapping;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.List;
import nl.pow.core.validation.PlainText;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one column.
 *
 * @param column the name in the header of the file, exactly
 * @param field the path in the JSON form of the target: {@code wishes.hours}, {@code
 *     qualifications.languages[0].speaking} for a certain item of a list, {@code
 *     qualifications.licences[*]} for one more item per value; null when the column is ignored
 * @param ignored why the column is not read; null when it is
 * @param form how a cell is to be understood; null is {@link ValueForm#TEXT}
 * @param prefix what comes before a value that is not translated, such as {@code esco:}
 * @param split the sign between several values in one cell; only for a field with {@code [*]}
 * @param accept when not empty, a row is taken only with one of these values, such as a consent
 * @param values what values mean; when not empty, other values are treated as {@code otherwise}
 *     tells
 * @param otherwise what becomes of other values; null is {@link Otherwise#REFUSE}
 */
public record ColumnMapping(
    @NotBlank @PlainText(max = 200) String column,
    @Nullable @PlainText(max = 500) String field,
    @Nullable @PlainText(max = 500) String ignored,
    @Nullable ValueForm form,
    @Nullable @PlainText(max = 100) String prefix,
    @Nullable @PlainText(max = 10) String split,
    @Size(max = 1000) List<@PlainText(max = 500) String> accept,
    @Size(max = 1000) List<@Valid Translation> values,
    @Nullable Otherwise otherwise) {
  /** Copies the lists. */
  public ColumnMapping {
    accept = List.copyOf(accept);
    values = List.copyOf(values);
  }

  /** Whether rows cannot be judged without it. */
  boolean isRead() {
    return field != null || !accept.isEmpty();
  }

  static ColumnMapping of(String column, String field, @Nullable ValueForm form) {
    return new ColumnMapping(column, field, null, form, null, null, List.of(), List.of(), null);
  }

  static ColumnMapping ignored(String column, String why) {
    return new ColumnMapping(column, null, why, null, null, null, List.of(), List.of(), null);
  }

  ColumnMapping named(String other) {
    return new ColumnMapping(other, field, ignored, form, prefix, split, accept, values, otherwise);
  }
}
