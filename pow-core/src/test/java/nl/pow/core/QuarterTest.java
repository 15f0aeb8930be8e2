package nl.pow.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QuarterTest {
  @Property
  void everyDayLiesInOneQuarter(@ForAll @IntRange(max = 109_937) int number) {
    LocalDate day = LocalDate.of(1900, 1, 1).plusDays(number);
    Quarter quarter = Quarter.of(day);
    assertThat(quarter.days().contains(day)).isTrue();
    assertThat(Quarter.parse(quarter.toString())).isEqualTo(quarter);
    LocalDate next = day.plusDays(1);
    if (next.getYear() <= 2200) {
      int order = Quarter.of(next).compareTo(quarter);
      assertThat(order).isBetween(0, 1);
      assertThat(order == 0).isEqualTo(quarter.days().contains(next));
      assertThat(Integer.signum(Quarter.of(next).toString().compareTo(quarter.toString())))
          .isEqualTo(order);
    }
  }

  @Test
  void tellsItsDays() {
    assertThat(Quarter.parse("2024-Q1").days())
        .isEqualTo(new Period(LocalDate.of(2024, 1, 1), LocalDate.of(2024, 3, 31)));
    assertThat(Quarter.parse("2021-Q4").days())
        .isEqualTo(new Period(LocalDate.of(2021, 10, 1), LocalDate.of(2021, 12, 31)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "2026", "2026-Q0", "2026-Q5", "26-Q1", "1899-Q4", "2201-Q1", "2026Q1"})
  void refusesOtherTexts(String text) {
    assertThatThrownBy(() -> Quarter.parse(text))
        .isInstanceOf(InvalidValueException.class)
        .hasMessage("A quarter has the form 2026-Q4, from 1900-Q1 to 2200-Q4.");
  }
}
