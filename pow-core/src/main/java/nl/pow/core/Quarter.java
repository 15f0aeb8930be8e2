package nl.pow.core;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A quarter of a year. Quarters compare by year, then number.
 *
 * @param year 1900 to 2200
 * @param number 1 to 4
 */
public record Quarter(@Min(1900) @Max(2200) int year, @Min(1) @Max(4) int number)
    implements Comparable<Quarter> {
  private static final Pattern FORM = Pattern.compile("([0-9]{4})-Q([1-4])");

  /** Checks both parts; throws {@link InvalidValueException} when one is out of range. */
  public Quarter {
    if (year < 1900 || year > 2200 || number < 1 || number > 4) {
      throw new InvalidValueException(
          "quarter", "A quarter has the form 2026-Q4, from 1900-Q1 to 2200-Q4.");
    }
  }

  /**
   * The quarter in which a day lies.
   *
   * @param day a day from 1900 to 2200
   * @return the quarter
   */
  public static Quarter of(LocalDate day) {
    return new Quarter(day.getYear(), (day.getMonthValue() + 2) / 3);
  }

  /**
   * Reads the text form.
   *
   * @param text such as {@code 2026-Q4}
   * @return the quarter
   * @throws InvalidValueException when the text has not that form
   */
  public static Quarter parse(String text) {
    Matcher parts = FORM.matcher(text);
    return parts.matches()
        ? new Quarter(Integer.parseInt(parts.group(1)), Integer.parseInt(parts.group(2)))
        : new Quarter(0, 0);
  }

  /**
   * Its days.
   *
   * @return from the first day to the last
   */
  public Period days() {
    LocalDate first = LocalDate.of(year, 3 * number - 2, 1);
    return new Period(first, first.plusMonths(3).minusDays(1));
  }

  @Override
  public int compareTo(Quarter other) {
    return year == other.year
        ? Integer.compare(number, other.number)
        : Integer.compare(year, other.year);
  }

  /**
   * The text form, which sorts as quarters do.
   *
   * @return such as {@code 2026-Q4}
   */
  @Override
  public String toString() {
    return year + "-Q" + number;
  }
}
