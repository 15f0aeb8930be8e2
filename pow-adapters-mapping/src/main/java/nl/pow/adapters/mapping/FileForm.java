package nl.pow.adapters.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.Set;
import nl.pow.core.InvalidValueException;
import org.jspecify.annotations.Nullable;

/**
 * How a file is written.
 *
 * @param separator the sign between two cells: {@code ,}, {@code ;}, {@code |} or a tab
 * @param charset {@code UTF-8}, {@code windows-1252} or {@code ISO-8859-15}; a byte that is none of
 *     it ends the reading
 * @param dates the form of a day, such as {@code d-M-uuuu} ({@link DateTimeFormatter}); days that
 *     do not exist are refused
 * @param decimals the decimal sign, a comma or a point
 */
public record FileForm(String separator, String charset, String dates, String decimals) {
  /** The charsets that a file can have. */
  static final Set<String> CHARSETS = Set.of("UTF-8", "windows-1252", "ISO-8859-15");

  /** The signs that can stand between cells, in the order in which they are looked for. */
  static final String SEPARATORS = ";,\t|";

  /** Checks every part; throws {@link InvalidValueException} when one does not fit. */
  public FileForm {
    require(
        separator.length() == 1 && SEPARATORS.contains(separator),
        "mapping-separator",
        "Between cells stands a comma, a semicolon, a bar or a tab.");
    require(
        CHARSETS.contains(charset),
        "mapping-charset",
        "A file is in UTF-8, windows-1252 or ISO-8859-15.");
    require(isDateForm(dates), "mapping-dates", "The form of days is one such as d-M-uuuu.");
    require(
        decimals.equals(",") || decimals.equals("."),
        "mapping-decimals",
        "The decimal sign is a comma or a point.");
  }

  /** A longer form of days is a mistake, or an attack: parts of it may lie in each other. */
  private static final int LONGEST_FORM = 40;

  private static void require(boolean holds, String code, String rule) {
    if (!holds) {
      throw new InvalidValueException(code, rule);
    }
  }

  private static boolean isDateForm(String form) {
    if (form.length() > LONGEST_FORM) {
      return false;
    }
    try {
      DateTimeFormatter formatter = formatter(form);
      LocalDate day = LocalDate.of(2026, 11, 21);
      return LocalDate.parse(formatter.format(day), formatter).equals(day);
    } catch (IllegalArgumentException | DateTimeException e) {
      return false;
    }
  }

  private static DateTimeFormatter formatter(String form) {
    return DateTimeFormatter.ofPattern(form, Locale.ROOT).withResolverStyle(ResolverStyle.STRICT);
  }

  /** The day, or null when it is none in this form. */
  @Nullable LocalDate day(String text) {
    try {
      return LocalDate.parse(text, formatter(dates));
    } catch (DateTimeParseException e) {
      return null;
    }
  }
}
